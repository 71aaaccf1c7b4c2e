/** What the media server called about; `id` is its own name for the call, the same when it calls again. */
export interface MediaHint {
  readonly id: string | null;
  readonly event: string;
  /** Null when it concerns no room. */
  readonly room: string | null;
}

/** The media server's calls to us. They come late, twice, out of order or not at all: a reason to look, never a fact. */
export abstract class MediaHints {
  /** @throws MediaError `denied` unless the media server signed this very body, not long ago. */
  abstract read(body: string, authorization: string): Promise<MediaHint>;
}
