/** A point that can be chosen: registered, or a unit that has none yet. */
export interface TreeLeaf {
  readonly kind: 'leaf';
  /** The id of the point, else the code of its unit behind a colon. */
  readonly key: string;
  readonly label: string;
  readonly pointId: string | null;
  readonly unit: TreeUnit | null;
}

/** What points lie in; not to be chosen itself: its own point is one of its leaves. */
export interface TreeBranch {
  readonly kind: 'branch';
  readonly key: string;
  readonly label: string;
  readonly children: readonly TreeNode[];
  /** Keys of all leaves below. */
  readonly leaves: readonly string[];
}

export type TreeNode = TreeLeaf | TreeBranch;

/** A unit of the day that is shown, as far as a tree needs it. */
export interface TreeUnit {
  readonly code: string;
  readonly fullName: string;
  readonly parentCode: string | null;
}

/** A registered point, as far as a tree needs it. */
export interface TreePoint {
  readonly id: string;
  readonly name: string;
  readonly unitCode: string | null;
  readonly unitName: string | null;
  readonly group: string | null;
}

export const branch = (key: string, label: string, children: readonly TreeNode[]): TreeBranch => ({
  kind: 'branch',
  key,
  label,
  children,
  leaves: children.flatMap((child) => (child.kind === 'leaf' ? [child.key] : child.leaves)),
});
