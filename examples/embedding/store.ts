// What an ATS keeps: each case without its interactions, every interaction as it came, and when to look at a case again.
import { type Interaction, type InteractionInput, parseTimeline, type Timeline, type TimelineInput } from 'hearback';
import initSqlJs, { type SqlValue } from 'sql.js';

const tables = `
  CREATE TABLE cases (id TEXT PRIMARY KEY, frame TEXT NOT NULL, look_at INTEGER);
  CREATE INDEX cases_to_look_at ON cases (look_at);
  CREATE TABLE interactions (case_id TEXT NOT NULL REFERENCES cases (id), id TEXT NOT NULL, json TEXT NOT NULL);
  CREATE INDEX interactions_of_case ON interactions (case_id, id);
`;

/** The cases of an office. */
export interface Store {
  add(frame: Omit<TimelineInput, 'interactions'>): void;
  /** The case with all that was ever told of it. */
  timelineOf(caseId: string): Timeline;
  append(caseId: string, interaction: Interaction | InteractionInput): void;
  /** Deletes all versions of an interaction, where somebody asks to be forgotten. */
  forget(caseId: string, interactionId: string): void;
  lookAgainAt(caseId: string, at: number | undefined): void;
  /** The cases to look at by a moment. */
  toLookAt(now: number): string[];
}

/** Opens an empty database in memory. */
export async function openStore(): Promise<Store> {
  const { Database } = await initSqlJs();
  const database = new Database();
  database.run(tables);
  const columnOf = (sql: string, ...params: SqlValue[]): string[] =>
    database.exec(sql, params).flatMap(({ values }) => values.map(([value]) => String(value)));
  return {
    add(frame) {
      database.run('INSERT INTO cases (id, frame) VALUES (?, ?)', [frame.id, JSON.stringify(frame)]);
    },
    timelineOf(caseId) {
      const [frame = '{}'] = columnOf('SELECT frame FROM cases WHERE id = ?', caseId);
      const rows = columnOf('SELECT json FROM interactions WHERE case_id = ? ORDER BY rowid', caseId);
      return parseTimeline({ ...(JSON.parse(frame) as object), interactions: rows.map((row) => JSON.parse(row) as unknown) });
    },
    append(caseId, interaction) {
      database.run('INSERT INTO interactions VALUES (?, ?, ?)', [caseId, interaction.id, JSON.stringify(interaction)]);
    },
    forget(caseId, interactionId) {
      database.run('DELETE FROM interactions WHERE case_id = ? AND id = ?', [caseId, interactionId]);
    },
    lookAgainAt(caseId, at) {
      database.run('UPDATE cases SET look_at = ? WHERE id = ?', [at ?? null, caseId]);
    },
    toLookAt: (now) => columnOf('SELECT id FROM cases WHERE look_at <= ? ORDER BY look_at, id', now),
  };
}
