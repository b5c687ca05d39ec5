/**
 * German: a thing is named in the accusative ("den Vertrag", "die Rechnung"), and every sentence of ours asks for that: über,
 * um, für, "was … angeht". So each noun has its gender here; what is not listed is not named.
 */
import { set } from '../words';
import type { Reading } from './reading';

const NUMBER =
  'einen?|einer?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf|zwanzig|dreißig|vierzig|\\d{1,3}';
const MASCULINE = set(`
  Akku Anruf Anschluss Anstrich Antrag Aufbau Aufzug Beitrag Bescheid Bildschirm Bote Brief Bus Chat Code
  Drucker Eimer Einbau Empfang Fahrer Farbton Fisch Flug Geruch Geschmack Herd Kaffee Karton Kellner
  Kinderwagen Koffer Kredit Kuchen Kundendienst Kundenservice Kurs Käse Kühlschrank Lack Laden Lieferant
  Link Lärm Newsletter Ofen Parkplatz Pinsel Pool Preis Reifen Router Schlüssel Schrank Service Sitz
  Strauß Stuhl Tarif Techniker Teig Termin Tisch Topf Umbau Umtausch Unterricht Vertrag Wagen Zug
`);
const FEMININE = set(`
  Abbuchung Abholung Abrechnung Anleitung Anmeldung Antwort App Auskunft Aussicht Bahn Batterie Behandlung
  Beratung Bestellung Bewerbung Brille Buchung Dose Dusche E-Mail Erklärung Erstattung Farbe Flasche
  Freundlichkeit Frühstückstüte Garantie Gebühr Geduld Größe Heizung Hose Hotline Hypothek Jacke Karte
  Kaution Kündigung Lampe Leitung Lieferung Mail Maschine Matratze Milch Mitgliedschaft Montage Nachricht
  Pizza Qualität Rechnung Rente Reparatur Reservierung Rezeption Rückgabe Rücksendung Sauberkeit Schlange
  Sendung Steuerbescheinigung Stunde Tasche Terrasse Tür Tüte Verbindung Verpackung Versicherung
  Verspätung Wartezeit Waschmaschine Webseite Website Zeitung Zustellung Überweisung
`);
const NEUTER = set(`
  Abo Angebot Auto Bad Bett Brot Buch Display Ersatzteil Essen Fahrrad Fenster Fleisch Formular Frühstück
  Futter Geld Gemüse Gepäck Gerät Gespräch Guthaben Handy Hemd Internet Kabel Kissen Kleid Konto Ladegerät
  Licht Menü Modell Netz Obst Paket Passwort Personal Produkt Rad Regal Rezept Schloss Sofa Spielzeug Teil
  Telefon Ticket Update WLAN Zimmer
`);
const PLURAL = set(`
  Blumen Brötchen Bücher Gebühren Handtücher Kosten Linsen Mitarbeiter Möbel Pflanzen Pommes Preise Schuhe
  Stiefel Unterlagen Windeln Zinsen Öffnungszeiten
`);
const ARTICLES: readonly [nouns: ReadonlySet<string>, article: string][] = [
  [MASCULINE, 'den'],
  [FEMININE, 'die'],
  [NEUTER, 'das'],
  [PLURAL, 'die'],
];

export const german: Reading = {
  time: new RegExp(
    `(?<!\\p{L})(?:${NUMBER}) (?:Minuten?|Stunden?|Tagen?|Tage|Wochen?|Monaten?|Monate|Jahren?|Jahre) (?:ohne|in der|auf|am) (?:\\p{L}{2,24})`,
    'iu',
  ),
  // The article may be missing: "Lieferung kam nie".
  things:
    /(?<!\p{L})((?:(?:d(?:er|ie|as|en|em|es)|(?:mein|unser|ein|kein|[iI]hr|diese)\p{L}{0,3}) )?)(\p{Lu}[\p{L}-]{2,24})(?![\p{L}-])/gu,
  name: (_, noun) => {
    const article = ARTICLES.find(([nouns]) => nouns.has(noun))?.[1];
    return article ? `${article} ${noun}` : null;
  },
  own: /(?<!\p{L})(?:ich|mich|mir|mein\p{L}*|wir|uns|unser\p{L}*|scheiß\p{L}*|arsch\p{L}*|idiot\p{L}*|nicht|kein\p{L}*|nie|nichts|aber)(?!\p{L})/iu,
  glad: /(?<!\p{L})(?:super|toll\p{L}*|perfekt\p{L}*|gut\p{L}*|freundlich\p{L}*|schnell\p{L}*|sauber\p{L}*|ruhig\p{L}*|lecker\p{L}*|prima|klasse|spitze|hervorragend\p{L}*|empfehl\p{L}+|danke|zufrieden|günstig|übersichtlich|nett\p{L}*|kompetent\p{L}*|pünktlich|einwandfrei|wunderbar\p{L}*|schön\p{L}*|gerne wieder|bequem\p{L}*)(?!\p{L})/iu,
};
