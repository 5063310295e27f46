/** The server's answers. The only module that fetches; everything comes from `/api/v1` of the same server. */
const ROOT = '/api/v1';

/** What went wrong; its message is in words that can be shown. */
class Failure extends Error {
  constructor(status, message) {
    super(/[.?]$/.test(message) ? message : `${message}.`);
    this.status = status;
  }
}

/** An address under the API with its query; lists repeat their key, empty values are left out. */
export function address(path, query = {}) {
  const search = new URLSearchParams();
  for (const [key, given] of Object.entries(query)) {
    for (const value of [given].flat()) {
      if (value !== null && value !== undefined && value !== '') search.append(key, value);
    }
  }
  const text = search.toString();
  return `${ROOT}${path}${text ? `?${text}` : ''}`;
}

/** The JSON at a path. */
export async function get(path, query = {}, signal = undefined) {
  return answer(await reach(address(path, query), { signal, headers: { Accept: 'application/json' } }));
}

/** Sends JSON, gives the JSON that comes back. */
export async function post(path, body, signal = undefined) {
  return answer(await reach(address(path), {
    method: 'POST', signal, body: JSON.stringify(body),
    headers: { 'Content-Type': 'application/json', Accept: 'application/json' }
  }));
}

async function reach(url, options) {
  try {
    return await fetch(url, options);
  } catch (failure) {
    if (failure.name === 'AbortError') throw failure;
    throw new Failure(0, 'The server does not answer; is rapporteur serve still running?');
  }
}

async function answer(response) {
  if (response.ok) return response.json();
  const problem = await response.json().catch(() => ({}));
  throw new Failure(response.status, problem.detail ?? problem.title ?? `The server answered with ${response.status}`);
}
