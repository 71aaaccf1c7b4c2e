import './video-tile.css';
import type { VideoTrack } from 'livekit-client';
import { useEffect, useRef } from 'react';

interface Props {
  /** Whose picture it is; stands on it, and is read out. */
  readonly name: string;
  /** Of the media room, or of this machine; null while there is none. */
  readonly picture: VideoTrack | MediaStreamTrack | null;
  /** What stands where no picture is. */
  readonly instead: string;
  /** One's own picture is seen as in a mirror. */
  readonly mirrored?: boolean;
  /** Its point is on air. */
  readonly live?: boolean;
}

const showIn = (video: HTMLVideoElement, picture: VideoTrack | MediaStreamTrack): (() => void) => {
  if (picture instanceof MediaStreamTrack) {
    video.srcObject = new MediaStream([picture]);
    return () => (video.srcObject = null);
  }
  picture.attach(video);
  return () => void picture.detach(video);
};

/** One picture with the name of its point. Its size tells the media server how large a picture to send. */
export const VideoTile = ({ name, picture, instead, mirrored = false, live = false }: Props): React.ReactNode => {
  const video = useRef<HTMLVideoElement>(null);
  useEffect(() => {
    if (video.current === null || picture === null) return undefined;
    return showIn(video.current, picture);
  }, [picture]);
  return (
    <figure className="video-tile" data-live={live} data-mirrored={mirrored}>
      <video ref={video} autoPlay muted playsInline aria-label={name} hidden={picture === null} />
      {picture === null && <p className="video-tile-instead">{instead}</p>}
      <figcaption>
        {live && <span aria-hidden="true">● </span>}
        {name}
      </figcaption>
    </figure>
  );
};
