import type { CstParser, EmbeddedActionsParser, IParserConfig } from 'chevrotain';
import { FirstTokenLookahead } from './first-token-lookahead.js';

/** How every parser is set up: one token decides, and what is amiss is read by the rules themselves. */
export function parserConfig(skipValidations: boolean): IParserConfig {
  return {
    recoveryEnabled: false,
    maxLookahead: 1,
    lookaheadStrategy: new FirstTokenLookahead(),
    skipValidations,
  };
}

/**
 * Has Chevrotain record a parser's grammar with methods that stand behind the parser, not in it. To learn what its rules
 * hold, `performSelfAnalysis` runs them once with methods that record, some ninety, which it puts into the parser and
 * deletes afterwards. An object from which something was deleted is a dictionary to V8 for good, and the putting and
 * deleting takes a sixteenth of the time that one document takes. Called before `performSelfAnalysis`.
 */
export function recordBehind(parser: CstParser | EmbeddedActionsParser): void {
  const own = parser as unknown as RecordingParser;
  const methods = Object.getPrototypeOf(own) as RecordingParser;
  own.enableRecording = () => {
    recorder ??= createRecorder(methods);
    Object.setPrototypeOf(recorder, methods);
    Object.setPrototypeOf(own, recorder);
    own.RECORDING_PHASE = true;
  };
  own.disableRecording = () => {
    Object.setPrototypeOf(own, methods);
    own.RECORDING_PHASE = false;
  };
}

/** What Chevrotain's types leave out. */
interface RecordingParser {
  RECORDING_PHASE: boolean;
  enableRecording(): void;
  disableRecording(): void;
}

/** The methods that record, of all parsers: a grammar is analysed at one go, so no two need them at a time. */
let recorder: RecordingParser | undefined;

function createRecorder(methods: RecordingParser): RecordingParser {
  const empty = Object.create(methods) as RecordingParser;
  methods.enableRecording.call(empty);
  return empty;
}
