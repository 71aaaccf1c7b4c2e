import type { MediaSeat } from '../../media/media-seat.js';
import type { MediaView } from '../../media/media-view.js';
import type { MediaCardProps } from './media-card-props.js';

/** What each part of the card is told. */
export interface MediaParts extends MediaCardProps {
  readonly seat: MediaSeat;
  readonly media: MediaView;
}
