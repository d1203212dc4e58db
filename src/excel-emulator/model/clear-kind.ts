import { notImplemented } from '../protocol/api-error';
import { oneOf } from '../protocol/arguments';
import type { ClearKind } from '../workbook';

export function clearKind(value: unknown): ClearKind {
  if (value === undefined || value === null) return 'All';
  if (value === 'RemoveHyperlinks' || value === 'ResetContents')
    throw notImplemented(`Range.Clear(${value})`);
  return oneOf<ClearKind>(value, ['All', 'Contents', 'Formats', 'Hyperlinks']);
}
