import { fromResponse, retry, retryBudget, type RetryOptions } from 'pandastack-errors';

export * from 'pandastack-errors';

export interface Sandbox {
  readonly id: string;
  readonly template: string;
  readonly state: string;
}

export interface NewSandbox {
  readonly template: string;
  readonly vcpus?: number;
}

export interface CommandResult {
  readonly output: string;
}

/** How a client calls the API. */
export interface ClientOptions {
  readonly baseUrl: string;
  readonly token: string;
  /** Ends calls and the waits between their attempts. */
  readonly signal?: AbortSignal;
  /** Called before each retry. */
  readonly onRetry?: RetryOptions['onRetry'];
}

/** The methods that can be called twice without harm (RFC 9110, 9.2.2). */
const IDEMPOTENT = new Set(['GET', 'DELETE']);

/** Calls the API. Whatever is not a success is thrown as an error of the contract. */
export class PandaStack {
  readonly #options: ClientOptions;
  readonly #budget = retryBudget();

  constructor(options: ClientOptions) {
    this.#options = options;
  }

  createSandbox(sandbox: NewSandbox): Promise<Sandbox> {
    return this.#call('POST', '/v1/sandboxes', sandbox);
  }

  getSandbox(id: string): Promise<Sandbox> {
    return this.#call('GET', `/v1/sandboxes/${encodeURIComponent(id)}`);
  }

  deleteSandbox(id: string): Promise<void> {
    return this.#call('DELETE', `/v1/sandboxes/${encodeURIComponent(id)}`);
  }

  exec(id: string, command: string): Promise<CommandResult> {
    return this.#call('POST', `/v1/sandboxes/${encodeURIComponent(id)}/exec`, { command });
  }

  getTemplate(name: string): Promise<{ readonly name: string }> {
    return this.#call('GET', `/v1/templates/${encodeURIComponent(name)}`);
  }

  createVolume(sizeGb: number): Promise<unknown> {
    return this.#call('POST', '/v1/volumes', { size_gb: sizeGb });
  }

  #call<T>(method: string, path: string, body?: unknown): Promise<T> {
    const { baseUrl, token, signal, onRetry } = this.#options;
    const request: RequestInit = {
      method,
      headers: { Authorization: `Bearer ${token}`, ...(body !== undefined && { 'Content-Type': 'application/json' }) },
      ...(body !== undefined && { body: JSON.stringify(body) }),
      ...(signal && { signal }),
    };
    const attempt = async (): Promise<T> => {
      const response = await fetch(baseUrl + path, request);
      if (!response.ok) {
        throw await fromResponse(response);
      }
      return (response.status === 204 ? undefined : await response.json()) as T;
    };
    return retry(attempt, { idempotent: IDEMPOTENT.has(method), budget: this.#budget, signal, onRetry });
  }
}
