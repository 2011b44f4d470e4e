import type { English } from '#words';

export const en = {
  siteName: 'Cynllun',
  siteSubject: 'Diagnostics workforce and waiting lists, Wales',
  pageTitle: '{title} – Cynllun',
  toHome: 'Cynllun home page',
  skip: 'Skip to main content',
  menu: 'Main menu',
  languageMenu: 'Language',
  otherLanguage: 'Cymraeg',
  breadcrumb: 'You are here',
  backTo: 'Back to',
  home: 'Home',
  actions: 'Actions',
  map: 'Strategy map',
  horizon: 'Horizon',
  projection: 'Waiting lists',
  about: 'About the plan',
  data: 'Data and sources',
  assumptions: 'Assumptions',
  accessibility: 'Accessibility statement',
  openData: 'Open data (JSON)',
  contact: 'Contact',
  footer: 'About this site',
  licence:
    'Contains public sector information licensed under the Open Government Licence v3.0. Projections are made by Cynllun; they are not official statistics.',
} as const satisfies English;
