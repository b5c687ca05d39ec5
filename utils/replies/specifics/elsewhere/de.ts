/**
 * German: a thing is named in the accusative ("den Vertrag", "die Rechnung"), and every sentence of ours asks for that: über,
 * um, für, "was … angeht". So each noun has its gender here; what is not listed is not named.
 */
import type { Reading } from './reading';

const NUMBER =
  'einen?|einer?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf|zwanzig|dreißig|vierzig|\\d{1,3}';
const MASCULINE =
  'Service|Empfang|Vertrag|Schlüssel|Preis|Router|Techniker|Termin|Laden|Pool|Parkplatz|Kaffee|Anruf|Drucker|Akku|Bildschirm|Kundenservice|Kundendienst|Karton|Geschmack|Geruch|Käse|Fisch|Kuchen|Teig|Tisch|Kellner|Koffer|Flug|Sitz|Zug|Bus|Wagen|Reifen|Kredit|Kurs|Unterricht|Schrank|Stuhl|Kühlschrank|Herd|Ofen|Aufzug|Einbau|Umbau|Aufbau|Lärm|Umtausch|Lieferant|Fahrer|Bote|Code|Link|Strauß|Kinderwagen|Topf|Eimer|Lack|Anschluss|Tarif|Beitrag|Antrag|Bescheid|Brief|Newsletter|Chat|Pinsel|Anstrich|Farbton';
const FEMININE =
  'Buchung|Rechnung|Bestellung|Lieferung|Leitung|Verbindung|Dusche|App|Webseite|Website|Erstattung|Karte|Aussicht|Terrasse|Hotline|Batterie|Jacke|Hose|Größe|Tasche|Tüte|Flasche|Pizza|Milch|Reservierung|Rezeption|Bahn|Versicherung|Hypothek|Überweisung|Rente|Gebühr|Brille|Behandlung|Beratung|Stunde|Zeitung|Tür|Matratze|Lampe|Farbe|Dose|Waschmaschine|Maschine|Heizung|Montage|Reparatur|Garantie|Erklärung|Geduld|Freundlichkeit|Sauberkeit|Qualität|Schlange|Wartezeit|Verspätung|Nachricht|Mail|E-Mail|Antwort|Anmeldung|Bewerbung|Anleitung|Verpackung|Rückgabe|Rücksendung|Zustellung|Sendung|Abholung|Kündigung|Abbuchung|Kaution|Mitgliedschaft|Frühstückstüte|Steuerbescheinigung|Abrechnung|Auskunft';
const NEUTER =
  'Zimmer|Paket|WLAN|Internet|Frühstück|Essen|Bett|Bad|Produkt|Konto|Personal|Brot|Gepäck|Ladegerät|Display|Kabel|Handy|Telefon|Fleisch|Gemüse|Obst|Menü|Ticket|Auto|Rad|Fahrrad|Rezept|Buch|Abo|Schloss|Fenster|Sofa|Kissen|Regal|Gerät|Ersatzteil|Teil|Formular|Passwort|Update|Spielzeug|Futter|Licht|Angebot|Guthaben|Geld|Netz|Kleid|Hemd|Modell|Gespräch';
const PLURAL =
  'Schuhe|Stiefel|Blumen|Pflanzen|Linsen|Windeln|Bücher|Möbel|Unterlagen|Pommes|Brötchen|Handtücher|Kosten|Gebühren|Preise|Zinsen|Öffnungszeiten|Mitarbeiter';
const whole = (list: string) => new RegExp(`^(?:${list})$`, 'u');
const GENDER: readonly [list: RegExp, article: string][] = [
  [whole(MASCULINE), 'den'],
  [whole(FEMININE), 'die'],
  [whole(NEUTER), 'das'],
  [whole(PLURAL), 'die'],
];

export const german: Reading = {
  time: new RegExp(
    `(?<!\\p{L})(?:${NUMBER}) (?:Minuten?|Stunden?|Tagen?|Tage|Wochen?|Monaten?|Monate|Jahren?|Jahre) (?:ohne|in der|auf|am) (?:\\p{L}{2,24})`,
    'iu',
  ),
  // The article may be missing: "Lieferung kam nie".
  things: new RegExp(
    `(?<!\\p{L})((?:(?:der|die|das|den|dem|des|mein\\p{L}*|unser\\p{L}*|ein\\p{L}*|kein\\p{L}*|ihr\\p{L}*|diese\\p{L}*|Ihr\\p{L}*) )?)(${MASCULINE}|${FEMININE}|${NEUTER}|${PLURAL})(?![\\p{L}-])`,
    'gu',
  ),
  name: (_, noun) => {
    const article = GENDER.find(([list]) => list.test(noun))?.[1];
    return article ? `${article} ${noun}` : null;
  },
  own: /(?<!\p{L})(?:ich|mich|mir|mein\p{L}*|wir|uns|unser\p{L}*|scheiß\p{L}*|arsch\p{L}*|idiot\p{L}*|nicht|kein\p{L}*|nie|nichts|aber)(?!\p{L})/iu,
  glad: /(?<!\p{L})(?:super|toll\p{L}*|perfekt\p{L}*|gut\p{L}*|freundlich\p{L}*|schnell\p{L}*|sauber\p{L}*|ruhig\p{L}*|lecker\p{L}*|prima|klasse|spitze|hervorragend\p{L}*|empfehl\p{L}+|danke|zufrieden|günstig|übersichtlich|nett\p{L}*|kompetent\p{L}*|pünktlich|einwandfrei|wunderbar\p{L}*|schön\p{L}*|gerne wieder|bequem\p{L}*)(?!\p{L})/iu,
};
