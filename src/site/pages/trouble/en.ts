import type { English } from '#words';

export const en = {
  'bad-address': 'This address can’t be read',
  'bad-address-text':
    'Part of the address is not written as a web address should be. Check that it was copied whole.',
  'repeated-parameter': 'A choice is made twice in this address',
  'repeated-parameter-text':
    'Each choice in an address (such as board or service) may be given only once.',
  'bad-value': 'A value in this address can’t be used',
  'bad-value-text':
    'A number is outside its range, or is not a number. /openapi.json lists what is allowed.',
  'from-elsewhere': 'This form did not come from a page of this site',
  'from-elsewhere-text':
    'A change is taken from this site’s own forms alone. Open the page here, and send its form.',
  'not-here': 'There is no page here',
  'not-here-text': 'The address may be mistyped, or the page may have moved.',
  'unknown-choice': 'We don’t have that list',
  'unknown-choice-text':
    'The address names a data set, board or service that is not held here, or a capacity outside −20% to +20%.',
  'unknown-filter': 'This page has no such choice',
  'unknown-filter-text':
    'The address asks for a choice that this page does not offer. Choose again on the page itself.',
  'wrong-method': 'Pages here can only be read',
  'wrong-method-text': 'This address answers GET and HEAD requests.',
  'body-too-large': 'Too much was sent',
  'body-too-large-text': 'A form may hold up to one megabyte.',
  'upload-too-large': 'The file is too large for this page',
  'upload-too-large-text':
    'A file may hold up to 60 megabytes here. The command line takes larger ones: npm run -s cynllun -- import KIND FILE.',
  'changed-meanwhile': 'This has been changed by others since you opened it',
  'changed-meanwhile-text':
    'Nothing was changed by you. Open it again to see what it says now, and make your change there.',
  'not-a-form': 'This address takes forms alone',
  'not-a-form-text': 'What was sent is not a form as a browser sends it.',
  'not-kept': 'This change can’t be kept',
  'not-kept-text': 'Nothing was changed. Go back, look at what you wrote, and try again.',
  'store-unreachable': 'The plan can’t be reached just now',
  'store-unreachable-text':
    'The place where it is kept does not answer. Nothing that was kept is lost. Try again in a minute.',
  'address-too-long': 'This address is too long',
  'address-too-long-text': 'An address may have up to 2,000 characters.',
  'wrong-host': 'This is not the host you asked for',
  'wrong-host-text':
    'Cynllun is running for this computer only, and answers at localhost or 127.0.0.1.',
  'headers-too-large': 'The request’s headers are too large',
  'headers-too-large-text':
    'Clear this site’s cookies in your browser, if it has any, and try again.',
  'our-fault': 'Something went wrong here',
  'our-fault-text':
    'It is a fault of ours, not yours. Try again; if it happens again, tell us the address and the time.',
  busy: 'Too many projections are waiting',
  'busy-text': 'Others have asked for more than can be worked out at once. Try again in a minute.',
  'too-much': 'That is too much to work out at once',
  'too-much-text':
    'Ask for one board or one test, for fewer weeks, or for fewer futures; the command line has no such limit.',
  again: 'What you sent is still here',
  'again-text':
    'Nothing that you typed is lost. Send it again from this page in a minute, or copy it first.',
  'again-button': 'Send it again',
  typed: 'What you typed',
  toHome: 'Go to the home page',
  toProjection: 'See the waiting lists',
} as const satisfies English;
