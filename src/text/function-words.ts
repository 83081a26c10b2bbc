/**
 * Words that hold an English sentence together and say nothing about the work it tells of; what STOP_WORDS lists for
 * titles and questions is not repeated. Sentences of official descriptions are full of them, titles are not.
 */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  [
    'about above according across after again against all along also although among and another any are',
    'be because been before being below between beyond both but',
    'can could did do does doing done down due during each either etc every',
    'few had has have having he her here him his how however',
    'i if into it its itself less like many may me might more most much must my',
    'neither no nor not off once one only onto our out over own per',
    'rather same shall she should so some such',
    'than that thee their them themselves then there thereby therefore these they this those through throughout thus',
    'together too toward towards two under unless until up upon us use used uses using various via',
    'was we well were what when where whether which while who whom whose why will within without would',
    'you your',
  ]
    .join(' ')
    .split(' '),
);
