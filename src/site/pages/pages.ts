import type { Page } from '../page.ts';
import { about } from './about/page.ts';
import { accessibility } from './accessibility/page.ts';
import { action } from './action/page.ts';
import { actions } from './actions/page.ts';
import { assumptions } from './assumptions/page.ts';
import { change } from './change/page.ts';
import { compare } from './compare/page.ts';
import { course } from './course/page.ts';
import { data } from './data/page.ts';
import { edit } from './edit/page.ts';
import { history } from './history/page.ts';
import { home } from './home/page.ts';
import { horizon } from './horizon/page.ts';
import { importPage } from './import/page.ts';
import { importFile } from './import-file/page.ts';
import { map } from './map/page.ts';
import { newerPack } from './newer-pack/page.ts';
import { projection } from './projection/page.ts';
import { row } from './row/page.ts';
import { translation } from './translation/page.ts';

/** Every page of the site: the server asks them, and what publishes the site will ask the same. */
export const pages: readonly Page[] = [
  home,
  actions,
  action,
  course,
  map,
  horizon,
  projection,
  assumptions,
  about,
  data,
  accessibility,
  history,
  change,
  compare,
  translation,
  newerPack,
  importPage,
  importFile,
  edit,
  row,
];
