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

/** The ids above a point, the nearest first. */
export const ANCESTORS = `
  WITH RECURSIVE "above" ("id", "parent_id", "height") AS (
    SELECT "id", "parent_id", 0 FROM "bridge_point" WHERE "id" = ?
    UNION
    SELECT "parent"."id", "parent"."parent_id", "above"."height" + 1
      FROM "bridge_point" "parent" JOIN "above" ON "parent"."id" = "above"."parent_id"
      WHERE "above"."height" < 100
  )
  SELECT "id" FROM "above" WHERE "height" > 0 ORDER BY "height"`;
