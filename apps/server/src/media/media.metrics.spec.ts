import { MediaStatusBook, WitnessedMediaRooms } from '@diemcau/runtime';
import { FakeClock, FakeMediaRooms, FakeTimers, mediaSession } from '@diemcau/testing';
import { expect, it } from '@jest/globals';
import { metricsText } from '../platform/metrics/metrics-text.js';
import { mediaMetrics } from './media.metrics.js';

const lines = (book: MediaStatusBook): readonly string[] =>
  metricsText(mediaMetrics(book))
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));

it('media tells what differs, for how long, and what its server was asked', async () => {
  const clock = new FakeClock();
  const state = mediaSession();
  const timers = new FakeTimers(clock);
  const book = new MediaStatusBook({ clock, timers, stateOf: () => state, configured: true });
  const server = new FakeMediaRooms();
  const rooms = new WitnessedMediaRooms(server, book);
  await rooms.ensureRoom('s-1');
  await rooms.listParticipants('s-1');
  await book.of('s');
  server.fail('timeout', 'check');
  await expect(rooms.check()).rejects.toThrow();
  book.figures.passFailed();
  timers.advance(8_000);
  expect(lines(book)).toEqual([
    'diemcau_media_server_up{server="own"} 0',
    'diemcau_media_seats_differing 1',
    'diemcau_media_longest_difference_seconds 8',
    'diemcau_media_receipts_red 1',
    'diemcau_media_failed_passes_total 1',
    'diemcau_media_calls_total{call="ensureRoom",result="done"} 1',
    'diemcau_media_calls_total{call="listParticipants",result="done"} 1',
    'diemcau_media_calls_total{call="check",result="timeout"} 1',
  ]);
  book.stop();
});

it('media has nothing but noughts to tell where there is no media server', () => {
  const clock = new FakeClock();
  const timers = new FakeTimers(clock);
  const book = new MediaStatusBook({ clock, timers, stateOf: () => mediaSession(), configured: false });
  expect(lines(book)).toEqual([
    'diemcau_media_seats_differing 0',
    'diemcau_media_longest_difference_seconds 0',
    'diemcau_media_receipts_red 0',
    'diemcau_media_failed_passes_total 0',
  ]);
});
