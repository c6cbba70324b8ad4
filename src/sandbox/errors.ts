type Status = 400 | 401 | 403 | 404;

/** `field` and `validate` are the API's two ways of naming the value that is at fault. */
interface Fault {
  field?: string;
  validate?: string;
}

export class Refusal extends Error {
  readonly status: Status;
  readonly body: { code: number; message: string } & Fault;

  constructor(status: Status, code: number, message: string, fault: Fault = {}) {
    super(message);
    this.status = status;
    this.body = { code, message, ...fault };
  }
}

export const badInput = (message: string, fault?: Fault) => new Refusal(400, 40000, message, fault);

export const unauthorized = (message: string) => new Refusal(401, 40001, message);

export const forbidden = (message: string) => new Refusal(403, 40003, message);

export const notFound = (what: string) => new Refusal(404, 40004, `${what} not found`);
