// What a thread loads: TypeScript as it is. A program that is compiled names its compiled `audit-range.js` instead.
import { register } from 'tsx/esm/api';

register();
export const { auditRange } = await import('./audit-range.ts');
