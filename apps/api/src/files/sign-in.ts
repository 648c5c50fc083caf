/** The sign-in page of a server that has a secret. */
import { setTimeout as sleep } from 'node:timers/promises';
import { setCookie } from 'hono/cookie';
import type { ApiApp } from '../api-context';
import { isSameText, SESSION_COOKIE, sessionTokenOf } from '../guards/session-token';

const DAYS_30 = 30 * 24 * 3600;
/** Wrong guesses wait, so that trying many takes long. */
const WRONG_GUESS_MS = 700;

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character);
}

/** Only an address within this server; anything else becomes the start screen. */
export function safeTarget(to: string | undefined): string {
  return to !== undefined && /^\/(?![/\\])[^\\\p{Cc}]*$/u.test(to) ? to : '/';
}

function page(to: string, message: string): string {
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Sign in to Weft</title>
<style>
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
body { display: grid; place-items: center; min-height: 100vh; margin: 0; }
form { display: grid; gap: 12px; width: min(320px, 90vw); }
input, button { font: inherit; padding: 8px 12px; }
</style></head>
<body>
<form method="post" action="/sign-in">
<h1>Weft</h1>
<label for="secret">Secret of this server</label>
<input id="secret" name="secret" type="password" autocomplete="current-password" required autofocus>
<input name="to" type="hidden" value="${escapeHtml(to)}">
<p role="alert">${escapeHtml(message)}</p>
<button>Sign in</button>
</form>
</body>
</html>
`;
}

/** Adds `GET` and `POST /sign-in`. */
export function addSignIn(app: ApiApp, secret: string): void {
  app.get('/sign-in', (c) => c.html(page(safeTarget(c.req.query('to')), '')));
  app.post('/sign-in', async (c) => {
    const form = await c.req.parseBody();
    const to = safeTarget(typeof form['to'] === 'string' ? form['to'] : undefined);
    const given = typeof form['secret'] === 'string' ? form['secret'] : '';
    if (!isSameText(given, secret)) {
      await sleep(WRONG_GUESS_MS);
      return c.html(page(to, 'That is not the secret.'), 401);
    }
    const secure = new URL(c.req.url).protocol === 'https:';
    const options = { httpOnly: true, sameSite: 'Strict', path: '/', maxAge: DAYS_30, secure } as const;
    setCookie(c, SESSION_COOKIE, sessionTokenOf(secret), options);
    return c.redirect(to, 303);
  });
}
