type Status = 400 | 401 | 403 | 404;

/** `field` and `validate` are the API's two ways to name the wrong value. */
interface WrongValue {
  field?: string;
  validate?: string;
}

export class ApiError extends Error {
  readonly status: Status;
  readonly body: { code: number; message: string } & WrongValue;

  constructor(status: Status, code: number, message: string, wrongValue: WrongValue = {}) {
    super(message);
    this.status = status;
    this.body = { code, message, ...wrongValue };
  }
}

export const badInput = (message: string, wrongValue?: WrongValue) =>
  new ApiError(400, 40000, message, wrongValue);

export const unauthorized = (message: string) => new ApiError(401, 40001, message);

export const forbidden = (message: string) => new ApiError(403, 40003, message);

export const notFound = (resource: string) => new ApiError(404, 40004, `${resource} not found`);
