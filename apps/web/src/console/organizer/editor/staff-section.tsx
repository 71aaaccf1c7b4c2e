import type { GrantsAnswer } from '@diemcau/contract';
import { Button, Group, MultiSelect, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type SubmitEvent, useState } from 'react';
import { get, put } from '../../../live/http.js';
import { Loaded } from '../loaded.js';
import { problemText } from '../problem-text.js';
import type { SectionProps } from '../section-props.js';
import { text } from './text.js';

type Grant = GrantsAnswer['grants'][number];

interface GivenProps {
  readonly grants: readonly Grant[];
  readonly onRemove: (username: string) => void;
}

const Given = ({ grants, onRemove }: GivenProps): React.ReactNode => {
  if (grants.length === 0) return <p>{text.staff.none}</p>;
  return (
    <ul className="staff">
      {grants.map(({ accountId, displayName, username, roles }) => (
        <li key={accountId}>
          <span>
            <strong>{displayName}</strong> ({username}): {roles.map((role) => text.staff.role[role]).join(', ')}
          </span>{' '}
          <Button
            size="compact-md"
            variant="default"
            aria-label={text.staff.remove(displayName)}
            onClick={() => onRemove(username)}
          >
            ✕
          </Button>
        </li>
      ))}
    </ul>
  );
};

interface Wanted {
  readonly username: string;
  readonly roles: readonly string[];
}

interface GiveProps {
  readonly isPending: boolean;
  readonly onGive: (wanted: Wanted) => void;
}

const Give = ({ isPending, onGive }: GiveProps): React.ReactNode => {
  const [username, setUsername] = useState('');
  const [roles, setRoles] = useState<string[]>([]);
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    onGive({ username, roles });
    setUsername('');
    setRoles([]);
  };
  return (
    <form onSubmit={submit}>
      <Group align="end">
        <TextInput
          label={text.staff.username}
          value={username}
          required
          maxLength={64}
          onChange={({ currentTarget: { value } }) => setUsername(value)}
        />
        <MultiSelect
          className="wide-field"
          label={text.staff.roles}
          value={roles}
          onChange={setRoles}
          data={Object.entries(text.staff.role).map(([value, label]) => ({ value, label }))}
        />
        <Button type="submit" disabled={username === '' || roles.length === 0} loading={isPending}>
          {text.staff.add}
        </Button>
      </Group>
    </form>
  );
};

/** Which accounts do what in this conference. */
export const StaffSection = ({ conferenceId }: SectionProps): React.ReactNode => {
  const kept = useQueryClient();
  const path = `/api/conferences/${conferenceId}/grants`;
  const queryKey = ['conferences', conferenceId, 'grants'];
  const query = useQuery({ queryKey, queryFn: () => get<GrantsAnswer>(path, 'account') });
  const grant = useMutation({
    mutationFn: (wanted: Wanted) => put(path, wanted, 'account'),
    onSettled: () => kept.invalidateQueries({ queryKey }),
  });
  return (
    <div className="stacked">
      <p>{text.staff.lead}</p>
      <Loaded query={query}>
        {({ grants }) => <Given grants={grants} onRemove={(username) => grant.mutate({ username, roles: [] })} />}
      </Loaded>
      <Give isPending={grant.isPending} onGive={grant.mutate} />
      {grant.isError && <p role="alert">{problemText(grant.error)}</p>}
    </div>
  );
};
