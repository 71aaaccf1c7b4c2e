import { isMuted } from '@diemcau/session';
import { useState } from 'react';
import { LevelBar } from '../../media/level-bar.js';
import type { DeviceProblem } from '../../media/own/device-problem.js';
import type { MediaParts } from './media-parts.js';
import { MicrophoneButton } from './microphone-button.js';
import { text } from './text.js';

/** The microphone as it is, and the level of what it takes in. */
export const OwnMicrophone = (props: MediaParts): React.ReactNode => {
  const { media, session, pointId } = props;
  const { state, track, replaced, problem } = media.own.microphone;
  const [refused, setRefused] = useState<DeviceProblem | null>(null);
  const said = refused ?? problem;
  return (
    <div className="own-microphone" data-state={state}>
      <p role="status" className="own-state">
        <span aria-hidden="true">{state === 'sent' ? '● ' : '○ '}</span>
        {isMuted(session.sound, pointId) ? text.microphone.muted : text.microphone[state]}
      </p>
      {track !== null && <LevelBar track={track} name={text.microphone.level} silent={text.microphone.silent} />}
      {replaced && <p className="quiet">{text.microphone.replaced}</p>}
      <MicrophoneButton {...props} onAnswer={setRefused} />
      <p role="alert" className="problem">
        {said === null ? '' : text.problems[said]}
      </p>
    </div>
  );
};
