import { operations } from '@circlet/contract';
import { announcementsView } from './announcements/announcements-view.js';
import { circleFreshness, circleView } from './circles/circle-view.js';
import { cityView } from './circles/city-view.js';
import { keywordView } from './circles/keyword-view.js';
import { mapView } from './circles/map-view.js';
import { storyView } from './circles/story-view.js';
import { courseView } from './courses/course-view.js';
import { languageView } from './courses/language-view.js';
import { topicView } from './courses/topic-view.js';
import type { Database } from './database/schema.js';
import type { View } from './http/plain-view.js';
import { citiesView, countriesView, placeView } from './places/place-views.js';
import { teamsView, teamView } from './teams/team-views.js';

/** A view, where it is, and the `Cache-Control` of its answers if it has one. */
interface PlacedView {
  readonly at: { readonly path: string };
  readonly view: View;
  readonly freshness?: string;
}

/** All that is served as plain views. */
export function plainViews(database: Database): readonly PlacedView[] {
  return [
    {
      at: operations.listCircles,
      view: circleView(database),
      freshness: circleFreshness,
    },
    { at: operations.listCircleTopics, view: keywordView(database) },
    { at: operations.listCircleCities, view: cityView(database) },
    { at: operations.listStories, view: storyView(database) },
    { at: operations.listMapPoints, view: mapView(database) },
    { at: operations.listCourses, view: courseView(database) },
    { at: operations.listCourseTopics, view: topicView(database) },
    { at: operations.listCourseLanguages, view: languageView(database) },
    { at: operations.listTeams, view: teamsView(database) },
    { at: operations.getTeam, view: teamView(database) },
    { at: operations.searchCities, view: citiesView(database) },
    { at: operations.searchCountries, view: countriesView(database) },
    { at: operations.getPlace, view: placeView(database) },
    { at: operations.listAnnouncements, view: announcementsView(database) },
  ];
}
