import type { Shape } from '../documents/document.js';

/** What stands around the meetings of one output. Asked in order; without a meeting there is nothing around it either. */
export interface Framing {
  meeting(text: string): string;
  end(): string;
}

/** One JSON value after the other, one JSON array, or one CSV table. */
export async function createFraming(shape: Exclude<Shape, null>, array: boolean): Promise<Framing> {
  if (shape.kind === 'csv') {
    const { tableHeader } = await import('../documents/tables.js');
    let header = tableHeader(shape.table);
    return {
      meeting(rows) {
        const text = header + rows;
        header = '';
        return text;
      },
      end: () => '',
    };
  }
  if (!array) return { meeting: (json) => `${json}\n`, end: () => '' };
  let before = '[\n';
  return {
    meeting(json) {
      // No JSON string holds a line end, so every line may be indented.
      const text = before + (shape.pretty ? json.replaceAll(/^/gm, '  ') : json);
      before = ',\n';
      return text;
    },
    end: () => (before === '[\n' ? '' : '\n]\n'),
  };
}
