/** What planning refuses, with its status; what the session refuses too keeps the session's code. */
export const PLANNING_ERRORS = {
  SECRECY_REFUSED: 422,
  DUPLICATE_ID: 422,
  UNKNOWN_PROVINCE: 422,
  POINT_CIRCLE: 422,
  CHAIR_REQUIRED: 422,
  AGENDA_REQUIRED: 422,
  CENTRAL_POINT_REQUIRED: 422,
  GATEWAY_CANNOT_CARRY: 422,
  BAD_IDEMPOTENCY_KEY: 400,
  SET_EXISTS: 409,
  VERSION_CONFLICT: 409,
} as const;

export type PlanningErrorCode = keyof typeof PLANNING_ERRORS;
