import { Alert, Button, Skeleton } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import { problemText } from './problem-text.js';
import { text } from './text.js';

interface Props<Data> {
  readonly query: UseQueryResult<Data>;
  readonly children: (data: Data) => React.ReactNode;
}

/** What was asked for once it is there; until then that it is coming, or why it is not and a way to ask again. */
export const Loaded = <Data,>({ query, children }: Props<Data>): React.ReactNode => {
  if (query.isPending) return <Skeleton height={120} aria-busy="true" aria-label={text.loading} />;
  if (query.isError)
    return (
      <Alert color="red" role="alert" title={problemText(query.error)}>
        <Button variant="default" onClick={() => void query.refetch()}>
          {text.again}
        </Button>
      </Alert>
    );
  return children(query.data);
};
