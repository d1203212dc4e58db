import { FUNCTIES } from '../agreements/functies';
import { nameInCell } from '../derive/functions/namespace';
import { startWorkbench } from '../workbench/workbench';

const container = document.getElementById('werkbank');
if (container)
  startWorkbench(
    container,
    FUNCTIES.map(({ name, summary }) => ({ id: name, name: nameInCell(name), description: summary })),
  );
