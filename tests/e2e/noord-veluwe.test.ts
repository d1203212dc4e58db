import { exampleCases } from './noord-veluwe/example';
import { functionCases } from './noord-veluwe/functions';
import { narrowCases } from './noord-veluwe/narrow';
import { templateCases } from './noord-veluwe/template';
import { Session } from './session';

// One workbench for all of these: starting it takes longer than most of them.
jest.setTimeout(180_000);

let session: Session;
beforeAll(async () => {
  session = await Session.start({ reducedMotion: 'reduce' });
});
afterAll(() => session.stop());

for (const cases of [exampleCases, narrowCases, functionCases, templateCases]) cases(() => session);
