/** Stands for what is taken out of a text whose other characters are to stay where they are: read as a blank, but no gap. */
export const noWidth = '\ufeff';
