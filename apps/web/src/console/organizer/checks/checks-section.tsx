import type { CheckGroupAnswer, ChecksAnswer, IssuedView } from '@diemcau/contract';
import { Button, Group, Textarea } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { get, post } from '../../../live/http.js';
import { Confirm, type Question } from '../../confirm/confirm.js';
import { Loaded } from '../loaded.js';
import { problemText } from '../problem-text.js';
import type { SectionProps } from '../section-props.js';
import { text } from './text.js';

const SHOWN = 5;

const Finding = ({ group }: { readonly group: CheckGroupAnswer }): React.ReactNode => (
  <li>
    <strong>
      {group.level === 'blocks' ? '✕' : '▲'} {group.sentence}
    </strong>
    <ul>
      {group.findings.slice(0, SHOWN).map(({ sentence }) => (
        <li key={sentence}>{sentence}</li>
      ))}
      {group.total > SHOWN && <li className="quiet">{text.more(group.total - SHOWN)}</li>}
    </ul>
  </li>
);

const Findings = ({ checks }: ChecksAnswer): React.ReactNode => {
  if (checks.length === 0) return <p role="status">{text.fine}</p>;
  return (['blocks', 'warns'] as const).map((level) => {
    const groups = checks.filter((group) => group.level === level);
    if (groups.length === 0) return null;
    return (
      <section key={level} aria-label={text[level]}>
        <h3>{text[level]}</h3>
        <ul className="checks">
          {groups.map((group) => (
            <Finding key={group.code} group={group} />
          ))}
        </ul>
      </section>
    );
  });
};

const useIssue = ({ sessionId, session }: SectionProps) => {
  const kept = useQueryClient();
  return useMutation({
    mutationFn: (boards: string) => {
      const names = boards.split('\n').map((name) => name.trim());
      const links = { boards: names.filter((name) => name !== '') };
      return post<IssuedView>(`/api/sessions/${sessionId}/issue`, { version: session.version, links }, 'account');
    },
    onSettled: () =>
      Promise.all([
        kept.invalidateQueries({ queryKey: ['sessions', sessionId] }),
        kept.invalidateQueries({ queryKey: ['conferences'] }),
      ]),
  });
};

/** What keeps the invitation from going out, what is worth a look, and the button that sends it. */
export const ChecksSection = (props: SectionProps): React.ReactNode => {
  const { sessionId, session } = props;
  const [boards, setBoards] = useState<string>(text.defaultBoard);
  const [question, setQuestion] = useState<Question | null>(null);
  const query = useQuery({
    queryKey: ['sessions', sessionId, 'checks', String(session.version)],
    enabled: session.status === 'draft',
    queryFn: () => get<ChecksAnswer>(`/api/sessions/${sessionId}/checks`, 'account'),
  });
  const issue = useIssue(props);
  if (issue.isSuccess) return <p role="status">{text.issued(issue.data.links)}</p>;
  if (session.status !== 'draft') return <p>{text.alreadyIssued}</p>;
  const run = (): void => issue.mutate(boards);
  const ask = (): void => setQuestion({ title: text.sure, explanation: text.means, action: text.issue, run });
  return (
    <Loaded query={query}>
      {({ checks }) => (
        <div className="stacked">
          <Findings checks={checks} />
          <Textarea
            label={text.boards}
            value={boards}
            autosize
            minRows={1}
            maxLength={2_000}
            onChange={({ currentTarget: { value } }) => setBoards(value)}
          />
          {issue.isError && <p role="alert">{problemText(issue.error)}</p>}
          <Group>
            <Button variant="default" loading={query.isFetching} onClick={() => void query.refetch()}>
              {text.again}
            </Button>
            <Button
              size="md"
              disabled={checks.some(({ level }) => level === 'blocks')}
              loading={issue.isPending}
              onClick={ask}
            >
              {text.issue}
            </Button>
          </Group>
          <Confirm question={question} onClose={() => setQuestion(null)} />
        </div>
      )}
    </Loaded>
  );
};
