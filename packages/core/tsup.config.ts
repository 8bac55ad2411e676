import { library } from '@guildhall/config/tsup';

const rooms = ['frameworks', 'flow', 'scoring', 'report', 'explain', 'result', 'sheet', 'council', 'messages', 'json', 'testing'];

// A room named in package.json's `exports` is an entry of its own; whatever two rooms share becomes a chunk.
export default library({
  entry: ['src/index.ts', ...rooms.map((room) => `src/${room}/index.ts`)],
});
