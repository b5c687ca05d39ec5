/** German words that carry feeling, in the base form or as written; endings are added by inflect.ts. */
import type { WordList } from './word-list';

export const GERMAN: WordList = {
  tag: 'de',
  valence: {
    3: `ausgezeichnet hervorragend fantastisch wunderbar wunderschön großartig grossartig perfekt perfekte genial
      exzellent traumhaft herausragend einwandfrei tadellos sensationell unglaublich phänomenal erstklassig spitze spitzenmäßig
      super klasse mega hammer bombe geil liebe lieben begeistert begeisterung beste bester bestes besten überragend unschlagbar
      köstlich himmlisch vorbildlich unvergesslich bravo glückwunsch volltreffer weltklasse prima toll tolles liebling`,
    2: `gut gute guter gutes schön freundlich freundlichkeit nett hilfsbereit zuvorkommend kompetent professionell zuverlässig
      pünktlich schnell zügig sauber sauberkeit bequem gemütlich angenehm herzlich höflich aufmerksam glücklich zufrieden
      zufriedenheit froh freue freut freuen freude dankbar danke dankeschön dank empfehle empfehlen empfehlung empfehlenswert
      weiterempfehlen gern gerne lecker schmackhaft frisch gelungen erfolg erfolgreich qualität hochwertig hilfreich
      geholfen hilft gelöst klappt reibungslos unkompliziert problemlos praktisch nützlich günstig preiswert
      fair ehrlich transparent vertrauen verlässlich gefällt gefallen gefiel genossen genießen spaß spass lustig lächeln
      stolz beeindruckt beeindruckend sympathisch elegant cool top sorgfältig kulant kulanz großzügig besser vorteil
      überzeugt überzeugend loben lob entspannt charmant liebevoll bemüht lohnt gewonnen vielen`,
    1: `ordentlich solide okay akzeptabel einfach ruhig neu kostenlos gratis interessant geräumig hell modern zentral positiv
      verbessert verbesserung hoffe hoffentlich hoffnung brauchbar vernünftig machbar passabel vielfältig leicht sicher
      bestens erleichtert glück willkommen passend passt stimmig annehmbar`,
    '-1': `teuer langsam klein alt laut lärm kalt unbequem kompliziert schwierig langweilig mittelmäßig mäßig durchwachsen
      eingeschränkt seltsam komisch zweifel warten warte gewartet wartezeit warteschlange schlange fade trocken zäh
      schwer schade müde problem probleme fehler mangel mängel fehlt fehlte fehlen veraltet abgenutzt negativ naja
      unübersichtlich umständlich ausbaufähig überfüllt überteuert unklar leider verbesserungswürdig knapp hakt ruckelt stau`,
    '-2': `schlecht schlechte schlimm schlimmer schlechter kaputt defekt beschädigt zerbrochen unbrauchbar enttäuscht enttäuschend
      enttäuschung chaos chaotisch chaotische dreckig schmutzig schmutz unhöflich unfreundlich frech pampig arrogant
      inkompetent inkompetenz unfähig unprofessionell nachlässig verspätung verspätet verzögerung storniert stornierung
      ausgefallen ausfall verloren verlust reklamation reklamieren beschwerde beschweren ärger
      ärgerlich ärgern verärgert wütend sauer genervt nervt nervig frustriert frustrierend frust empört getäuscht
      täuschung lüge lügen gelogen lügner falsch abzocken überzogen hasse hassen ignoriert ignorieren unerreichbar
      mangelhaft ungenügend ungenießbar traurig unfair ungerecht peinlich meiden misslungen
      versalzen verbrannt roh verdorben schimmel abgelaufen stinkt gestank ekelig eklig bereue bereut abraten
      inakzeptabel unzumutbar untragbar verzweifelt angst schaden unsinn quatsch blöd dumm doof mies miese mieser
      lausig lieblos kündigen gekündigt kündigung abgestürzt stürzt lahm reinfall versagt versagen unverschämt
      hingehalten vertröstet schlampig schlamperei wertlos nutzlos sinnlos unseriös respektlos gelangweilt
      verarscht verarschen bescheuert mistig mist`,
    '-3': `schrecklich furchtbar grauenhaft grauenvoll entsetzlich katastrophe katastrophal horror hölle albtraum abzocke
      abzocker betrug betrüger betrogen betrügen dieb diebe diebstahl gestohlen unverschämtheit frechheit schande scheiße
      scheisse scheiss beschissen kotzen müll schrott dreck saftladen drecksladen widerlich abscheulich ekelhaft erbärmlich
      kriminell kakerlaken lebensmittelvergiftung unterirdisch niemals skandal desaster desaströs verbrecher miserabel
      unmenschlich dreist`,
  },
  negators: 'nicht kein keine keinen keinem keiner keinerlei nie niemals nichts niemand ohne weder noch kaum',
  stronger:
    'sehr total absolut wirklich extrem richtig echt überaus besonders äußerst voll ganz so wahnsinnig mega',
  weaker: 'etwas wenig ziemlich fast relativ einigermaßen bisschen eher',
  turns: 'aber jedoch obwohl allerdings trotzdem dennoch außer doch',
  expected: `funktioniert funktionieren geht gehen kommt kam angekommen geliefert lieferung antwortet antworten antwort gemeldet meldet
    reagiert erstattung rückerstattung erstattet erreichbar öffnet lädt startet ankommt angenommen bekommen erhalten zurückgerufen`,
  insults: `idiot idioten vollidiot vollidioten arschloch arschlöcher wichser hurensohn hurensöhne spast spasten missgeburt
    penner depp deppen trottel schwachkopf schwachköpfe hirnlos hirnlose dummkopf drecksau drecksäcke schlampe fotze
    bastard bastarde pisser abschaum gesindel opfer versager verrecke verreckt clown clowns mongo fresse drecksack hure`,
  questions: `wie wann wo woher wohin wer was warum wieso weshalb welche welcher welches wieviel kann könnt könnte gibt habt hat
    weiß jemand`,
  thanks: 'danke dankeschön dank dankbar glückwunsch',
};
