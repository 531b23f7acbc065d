/** Answers every request to the API in its own way. */
const answering = (answer) => (page) => page.route(/\/api\/(learningcircles|courses)\//, answer);
export const crash = answering((route) =>
  route.fulfill({ status: 500, contentType: 'text/html', body: '<h1>Error</h1>' }),
);
export const offline = answering((route) => route.abort('internetdisconnected'));
export const never = answering(() => {});

/** Answers sign-ups in its own way, as an API with open CORS does. */
export const posting = (status, body) => (page) =>
  page.route('**/api/signup/**', (route) =>
    route.fulfill({
      status: route.request().method() === 'OPTIONS' ? 204 : status,
      headers: { 'Access-Control-Allow-Origin': '*', 'Access-Control-Allow-Headers': '*' },
      body,
    }),
  );
export const hang = (page) => page.route('**/api/signup/**', () => {});
export const created = posting(200, '{"status":"created"}');
