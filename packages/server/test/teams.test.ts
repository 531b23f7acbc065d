import assert from 'node:assert/strict';
import { before, it } from 'node:test';
import { TeamAnswer, TeamList } from '@circlet/contract';
import { createApp, writeCircles, writeCommunity } from '../src/index.js';
import { describeForEveryDatabase } from './every-database.js';
import { circle, smallWorld } from './small-world.js';

const team = { image: null, logo: null, latitude: null, longitude: null };

describeForEveryDatabase('teams', (database) => {
  before(async () => {
    const circles = [
      { ...circle, id: 1, team_id: 1 },
      { ...circle, id: 2, team_id: 1, draft: true },
      { ...circle, id: 3, team_id: 1, deleted: true },
      { ...circle, id: 4, team_id: 1, members_only: true },
    ];
    const teams = [
      {
        ...team,
        ...{ id: 1, name: 'b', established: '2019-06-30', image: 'a b/ö.svg' },
        ...{ latitude: 12.5, longitude: '-0.000001' },
      },
      { ...team, id: 2, name: 'a', established: '2024-12-01', latitude: 0, longitude: 7 },
      { ...team, id: 3, name: 'ä', latitude: 3, longitude: 0 },
      { ...team, id: 4, name: 'Z' },
    ];
    await writeCircles(database(), { ...smallWorld, teams, circles });
    const member = { team_id: 1, role: 'FACILITATOR', avatar: null } as const;
    await writeCommunity(database(), {
      teamFacilitators: [
        { ...member, position: 1, first_name: 'Second' },
        { ...member, position: 0, first_name: 'First', role: 'ORGANIZER', avatar: 'f.svg' },
      ],
    });
  });

  async function get(path: string): Promise<Response> {
    return createApp({ database: database(), publicUrl: 'https://c.example' }).request(path);
  }
  async function list(search: string): Promise<TeamList> {
    return TeamList.parse(await (await get(`/api/teams/?${search}`)).json());
  }
  const namesOf = ({ items }: TeamList) => items.map(({ name }) => name);

  it('come in the order of their names, capital letters first', async () => {
    assert.deepEqual(namesOf(await list('')), ['Z', 'a', 'b', 'ä']);
  });

  it('come in slices, which are echoed; what is no number is not given', async () => {
    const { items: _items, ...slice } = await list('offset=1');
    assert.deepEqual(slice, { count: 4, offset: 1, limit: 100 });
    assert.deepEqual(namesOf(await list('limit=2&offset=1')), ['a', 'b']);
    assert.deepEqual(namesOf(await list('limit=x&offset=3.5')), ['Z', 'a', 'b', 'ä']);
    assert.deepEqual(namesOf(await list('limit=0')), []);
    assert.deepEqual(namesOf(await list('offset=99')), []);
  });

  it('can be those with a picture, though all are counted', async () => {
    const answer = await list('image=true');
    assert.deepEqual([answer.count, namesOf(answer)], [4, ['b']]);
    assert.equal((await list('image=1')).items.length, 4);
  });

  for (const search of ['limit=-1', 'offset=-1', 'limit=99999999999999999999']) {
    it(`are refused for ${search}, which the live API falls over`, async () => {
      const answer = await get(`/api/teams/?${search}`);
      assert.equal(answer.status, 400);
      const { errors } = (await answer.json()) as { errors: object };
      assert.deepEqual(Object.keys(errors), [search.split('=')[0]]);
    });
  }

  it('tell their members in order, their month, their circles on show and their pictures', async () => {
    const { item } = TeamAnswer.parse(await (await get('/api/teams/1/')).json());
    assert.deepEqual(
      item.facilitators.map((member) => [member.first_name, member.role, member.avatar_url]),
      [
        ['First', 'ORGANIZER', 'https://c.example/media/f.svg'],
        ['Second', 'FACILITATOR', undefined],
      ],
    );
    assert.equal(item.member_count, 2);
    assert.equal(item.date_established, 'June 2019');
    assert.equal(item.studygroup_count, 2);
    assert.equal(item.image_url, 'https://c.example/media/a%20b/%C3%B6.svg');
    assert.deepEqual(item.coordinates, { latitude: '12.500000', longitude: '-0.000001' });
  });

  it('have no coordinates where one of them is 0, as on the live API', async () => {
    const { items } = await list('');
    assert.deepEqual(
      items.filter(({ coordinates }) => coordinates !== undefined).map(({ id }) => id),
      [1],
    );
  });

  for (const id of ['5', '0', '99999999999999999999', '-1', 'abc', '1.0']) {
    it(`are not found by ${id}`, async () => {
      const answer = await get(`/api/teams/${id}/`);
      assert.equal(answer.status, 404);
      assert.equal(((await answer.json()) as { status: string }).status, 'error');
    });
  }

  it('are served as the list of circles is: as a script, as a HEAD, with a tag, to be read only', async () => {
    assert.match(await (await get('/api/teams/?limit=0&callback=cb')).text(), /^cb\(\{"count":4,/);
    assert.equal((await get('/api/teams/1/?callback=alert(1)')).status, 400);
    const app = createApp({ database: database() });
    const tag = (await app.request('/api/teams/1/')).headers.get('etag') ?? '';
    const again = await app.request('/api/teams/1/', { headers: { 'If-None-Match': tag } });
    assert.equal(again.status, 304);
    const head = await app.request('/api/teams/', { method: 'HEAD' });
    assert.deepEqual([head.status, await head.text()], [200, '']);
    const post = await app.request('/api/teams/1/', { method: 'POST' });
    assert.deepEqual([post.status, post.headers.get('allow')], [405, 'GET, HEAD, OPTIONS']);
    const bare = await app.request('/api/teams/1?callback=cb');
    assert.deepEqual(
      [bare.status, bare.headers.get('location')],
      [301, '/api/teams/1/?callback=cb'],
    );
    assert.equal(head.headers.get('access-control-allow-origin'), '*');
  });
});
