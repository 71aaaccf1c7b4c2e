/** Identifiers are opaque strings; codes of administrative units keep their leading zeros. */
export type SessionId = string;
export type PointId = string;
export type UnitId = string;
export type ItemId = string;
export type EntryId = string;
export type BatchId = string;
export type IncidentId = string;

/** Milliseconds since 1970-01-01T00:00:00Z on the session clock. */
export type Millis = number;

/** A point first, then its ancestors up to the root; it decides who besides the desk may see an event about the point. */
export type Path = readonly PointId[];
