import { LevelBar } from '../../media/level-bar.js';
import { VideoTile } from '../../media/video-tile.js';
import type { DeviceTest, TestView } from './device-test.js';
import type { LineId, LineState } from './test-lines.js';
import { text } from './text.js';

const SHAPES: Readonly<Record<LineState, string>> = {
  waiting: '○',
  running: '◔',
  asking: '◔',
  passed: '✓',
  warned: '!',
  failed: '✕',
  skipped: '–',
};

interface Props {
  readonly id: LineId;
  readonly test: DeviceTest;
  readonly view: TestView;
}

/** One line of the test: what it is, how it went, and the one thing to do about it. */
export const TestLine = ({ id, test, view }: Props): React.ReactNode => {
  const { state, remedy } = view.lines[id];
  return (
    <li data-test={state}>
      <p className="test-line">
        <span className="test-shape" aria-hidden="true">
          {SHAPES[state]}
        </span>
        <strong>{text.lines[id]}</strong>
        <span>{text.states[state]}</span>
      </p>
      {remedy !== null && <p>{text.remedies[remedy]}</p>}
      {id === 'microphone' && view.microphone !== null && (
        <>
          <p>{text.speak}</p>
          <LevelBar track={view.microphone} name={text.level} silent={text.remedies.silent} />
        </>
      )}
      {id === 'camera' && view.camera !== null && (
        <VideoTile name={text.picture} picture={view.camera} instead="" mirrored />
      )}
      {state === 'asking' && (
        <>
          <p>{text.heard}</p>
          <div className="actions">
            <button type="button" onClick={() => test.answer(true)}>
              {text.yes}
            </button>
            <button type="button" onClick={() => test.answer(false)}>
              {text.no}
            </button>
          </div>
        </>
      )}
    </li>
  );
};
