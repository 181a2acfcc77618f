// Fifty people at once, each with a page every two seconds: how long do the pages take? It measures and tells; it asks nothing of a build.
// node fifty.mjs [ADDRESS] [PEOPLE] [SECONDS]
import autocannon from 'autocannon';

const [address = 'http://localhost:8080', people = '50', seconds = '60'] = process.argv.slice(2);
const PAUSE = 2; // seconds between two pages of one person
const PASSWORD = 'verzonnen';

// Who looks at what, in the shares of a working day.
const STAFF = ['', '/talk', '/next', '/visit', '/plans', '/year', '/findings'];
const MINE = ['/my', '/my/short', '/my/plan', '/my/signs', '/my/prepare', '/my/tell', '/my/sharing', '/my/line'];
const CLOSE = ['/close', '/close/me'];
const PEOPLE = ['marloes', 'wijkzorg', 'naima', 'gerrit', 'psychiater', 'yassin', 'anja'];

async function signedIn(login) {
  const page = await fetch(`${address}/login`);
  const first = cookie(page);
  const token = (await page.text()).match(/name="_csrf" value="([^"]+)"/)[1];
  const answer = await fetch(`${address}/login`, {
    method: 'POST',
    redirect: 'manual',
    headers: { cookie: first },
    body: new URLSearchParams({ _csrf: token, username: login, password: PASSWORD }),
  });
  if (answer.headers.get('location')?.includes('error')) throw new Error(`${login} cannot sign in`);
  return cookie(answer);
}

function cookie(answer) {
  return answer.headers.getSetCookie().map((each) => each.split(';')[0]).join('; ');
}

async function pagesOf(login, cookies) {
  if (login === 'naima' || login === 'gerrit') return MINE;
  if (login === 'yassin' || login === 'anja') return CLOSE;
  const list = await (await fetch(`${address}/patients`, { headers: { cookie: cookies } })).text();
  return [...list.matchAll(/href="(\/patients\/[0-9a-f]+)"/g)].flatMap(([, patient]) => STAFF.map((page) => patient + page));
}

// Each person has a session of their own, as each sits before a browser of their own.
const sessions = [];
for (let i = 0; i < Number(people); i++) {
  const login = PEOPLE[i % PEOPLE.length];
  const cookies = await signedIn(login);
  sessions.push({ cookies, pages: await pagesOf(login, cookies), at: i });
}

function run(duration, title) {
  let next = 0;
  return autocannon({
    url: address,
    title,
    connections: sessions.length,
    overallRate: Math.max(1, Math.round(sessions.length / PAUSE)),
    duration,
    timeout: 20,
    setupClient(client) {
      const session = sessions[next++ % sessions.length];
      client.setRequests(session.pages.map((_, i) => ({
        method: 'GET',
        path: session.pages[(i + session.at) % session.pages.length],
        headers: { cookie: session.cookies },
      })));
    },
  });
}

// A server that just started has not read its own code yet: what it did in the first seconds is not counted.
await run(Math.min(20, Number(seconds)), 'warm');
const measured = await run(Number(seconds), 'measured');

const { latency, requests, errors, timeouts, non2xx } = measured;
console.log(`${sessions.length} people, ${requests.total} pages in ${measured.duration} s (${requests.average} a second)`);
console.log(`no answer or a wrong one: ${errors + timeouts + non2xx}`);
console.log(`half of the pages within ${latency.p50} ms, 90 % within ${latency.p90} ms, 97.5 % within ${latency.p97_5} ms, the slowest ${latency.max} ms`);
