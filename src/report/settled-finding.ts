/** Something that was settled, or would be. */
export interface SettledFinding {
  /** The finding's. */
  readonly id: string;
  readonly rule: string;
  /** A debt is met, in time or late; a broken check is mended. */
  readonly how: 'met' | 'late' | 'mended';
  readonly dueAt?: number;
}
