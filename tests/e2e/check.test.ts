import { Session } from './session';
import { disturbedCases } from './check/disturbed';
import { exampleCases } from './check/example';
import { fileCases } from './check/files';
import { keyboardCases } from './check/keyboard';
import { keyboardWalkCases } from './check/keyboard-walk';
import { largeCases } from './check/large';
import { narrowCases } from './check/narrow';
import { wholeCases } from './check/whole';
import { wrongInputCases } from './check/wrong-input';

// One workbench for all of these: starting it takes longer than most of them.
jest.setTimeout(180_000);

let session: Session;
beforeAll(async () => {
  session = await Session.start();
});
afterAll(() => session.stop());

for (const cases of [
  exampleCases,
  wholeCases,
  wrongInputCases,
  fileCases,
  disturbedCases,
  keyboardCases,
  keyboardWalkCases,
  narrowCases,
  largeCases,
]) {
  cases(() => session);
}
