/** The media server's calls to us. They come late, twice, out of order or not at all: a reason to look, never a fact. */
export abstract class MediaHints {
  /**
   * The room something happened in; null when it concerns no room.
   * @throws MediaError `denied` unless the media server signed this very body.
   */
  abstract roomOf(body: string, authorization: string): Promise<string | null>;
}
