import { connectToWorkbench } from '../workbench/bridge';

connectToWorkbench(window);
