/** Why something was not done, said when it happens; there, and empty, before. */
export const Problem = ({ children }: { readonly children: string | null }): React.ReactNode => (
  <p role="alert" className="problem">
    {children ?? ''}
  </p>
);
