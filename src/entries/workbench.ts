import { startWorkbench } from '../workbench/workbench';

const container = document.getElementById('werkbank');
if (container) startWorkbench(container);
