/** The point and everything below it. UNION, not UNION ALL: a circle, should there be one, ends. */
export const SUBTREE = `
  "id" IN (
    WITH RECURSIVE "below" ("id") AS (
      SELECT "id" FROM "bridge_point" WHERE "id" = :under
      UNION
      SELECT "child"."id" FROM "bridge_point" "child" JOIN "below" ON "child"."parent_id" = "below"."id"
    )
    SELECT "id" FROM "below"
  )`;
