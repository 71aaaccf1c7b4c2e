import type { AccountAnswer, AccountsAnswer } from '@diemcau/contract';
import { Button, Table } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { get, patch } from '../../../live/http.js';
import { Loaded } from '../loaded.js';
import { problemText } from '../problem-text.js';
import { CreateAccount } from './create-account.js';
import { text } from './text.js';

const stateOf = ({ disabled, mustChangePassword }: AccountAnswer): string => {
  if (disabled) return text.disabled;
  return mustChangePassword ? text.mustChange : text.active;
};

const rolesOf = ({ globalRoles }: AccountAnswer): string =>
  globalRoles.map((role) => text[role]).join(', ') || text.none;

/** Whoever may sign in; what they do in one conference is given there. */
export const AccountsPage = (): React.ReactNode => {
  const kept = useQueryClient();
  const query = useQuery({
    queryKey: ['accounts'],
    queryFn: () => get<AccountsAnswer>('/api/accounts?limit=200', 'account'),
  });
  const change = useMutation({
    mutationFn: ({ id, disabled }: AccountAnswer) =>
      patch<AccountAnswer>(`/api/accounts/${id}`, { disabled: !disabled }, 'account'),
    onSettled: () => kept.invalidateQueries({ queryKey: ['accounts'] }),
  });
  return (
    <>
      <h1>{text.heading}</h1>
      <CreateAccount onCreated={() => void kept.invalidateQueries({ queryKey: ['accounts'] })} />
      {change.isError && <p role="alert">{problemText(change.error)}</p>}
      <Loaded query={query}>
        {({ accounts }) => (
          <Table.ScrollContainer minWidth={600}>
            <Table verticalSpacing="xs">
              <Table.Thead>
                <Table.Tr>
                  <Table.Th>{text.username}</Table.Th>
                  <Table.Th>{text.displayName}</Table.Th>
                  <Table.Th>{text.roles}</Table.Th>
                  <Table.Th>{text.state}</Table.Th>
                  <Table.Th>{text.actions}</Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {accounts.map((account) => (
                  <Table.Tr key={account.id}>
                    <Table.Td>{account.username}</Table.Td>
                    <Table.Td>{account.displayName}</Table.Td>
                    <Table.Td>{rolesOf(account)}</Table.Td>
                    <Table.Td>{stateOf(account)}</Table.Td>
                    <Table.Td>
                      <Button
                        size="compact-md"
                        variant="default"
                        aria-label={`${account.disabled ? text.enable : text.disable}: ${account.username}`}
                        onClick={() => change.mutate(account)}
                      >
                        {account.disabled ? text.enable : text.disable}
                      </Button>
                    </Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          </Table.ScrollContainer>
        )}
      </Loaded>
    </>
  );
};
