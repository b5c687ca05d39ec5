/** Spanish: things keep their article ("lo de la factura"), so a list of nouns and the article beside them are enough. */
import { set } from '../words';
import type { Reading } from './reading';

const NUMBER =
  'un|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|quince|veinte|treinta|cuarenta|\\d{1,3}';
const THINGS = set(`
  actualizacion actualización amabilidad aparcamiento aplicacion aplicación app ascensor asiento asientos
  atencion atención autobus autobús aviso bateria baterias batería baterías baño baños bici bicicleta
  billete billetes bizcocho bolsa bolsas bota botas bote botella botellas botes brocha cafetera café caja
  cajas calefaccion calefacción calidad cama camarera camarero camareros camas cambio camiseta camisetas
  cargador carne carrito cena cenas cerradura chaqueta cita citas clase clases cobertura coche cola
  colchon colchón comida comidas comision comisiones comisión conexion conexión consulta contraseña
  contrato contratos correo correos cuenta cuentas cuna cuota cuotas curso código desayuno desayunos
  devolucion devolución ducha duchas entrega entregas envio envios envío envíos espera explicacion
  explicación factura facturas flores formulario freno frenos fruta gafas garantia garantía habitacion
  habitaciones habitación hipoteca horno instalacion instalación internet juguete juguetes
  lampara lavadora leche lentillas libro libros limpieza linea lineas llamada llamadas llave llaves
  lámpara línea líneas maleta maletas masa mensaje mensajes menú mesa moto mueble muebles nevera obra olor
  paciencia pan pantalla pantallas paquete paquetes pañales pedido pedidos pension pensión periodico
  periódico pescado pienso pieza piezas pintura piscina pizza pizzas planta plantas precio precios
  producto productos profesor profesora préstamo puerta póliza queso ramo rapidez recambio recepcion
  recepción receta reembolso reembolsos reparacion reparación repartidor reserva reservas retraso roaming
  ropa router rueda ruedas ruido sabor seguro servicio silla sirope sofa sofá sonrisa suscripcion
  suscripción talla tallas tarjeta tarjetas tarta tecnico terraza tienda tiendas transferencia tratamiento
  trato tren técnico ventana ventanas vestibulo vestíbulo vista vistas vuelo vuelos web wifi zapatilla
  zapatillas zapato zapatos
`);

/** Feminine by its ending; the rest is masculine. */
const isFeminine = (noun: string): boolean =>
  /(?:a|as|ción|ciones|sión|dad|tud|ud)$|^(?:llaves?|app|web|pensión|pared|red|clases?)$/i.test(noun) &&
  !/^(?:sofás?|problemas?|días?|programas?)$/i.test(noun);

export const spanish: Reading = {
  time: new RegExp(
    `(?<!\\p{L})(?:${NUMBER}) (?:minutos?|horas?|días?|semanas?|mes(?:es)?|años?) (?:sin|esperando|de espera|en cola|al teléfono)(?: \\p{L}{2,20})?(?: \\p{L}{3,14})?`,
    'iu',
  ),
  things:
    /(?<!\p{L})((?:el|la|los|las|mi|mis|un|una|unos|unas|su|sus|nuestra|nuestro|este|esta|sin) )([\p{L}]{3,20})(?!\p{L})/giu,
  name(article, noun) {
    if (!THINGS.has(noun.toLowerCase())) return null;
    const low = article.trim().toLowerCase();
    const many = /s$/i.test(noun) && !/^(?:bus|autob[uú]s)$/i.test(noun);
    if (/^(?:mi|nuestr[oa]|mis)$/.test(low)) return `${many ? 'sus' : 'su'} ${noun.toLowerCase()}`;
    const feminine = isFeminine(noun);
    return `${feminine ? (many ? 'las' : 'la') : many ? 'los' : 'el'} ${noun.toLowerCase()}`;
  },
  own: /(?<!\p{L})(?:yo|me|mi|mis|nos|nuestr\p{L}+|he|hemos|llev[oa]\p{L}*|estoy|mierda|puta|jod\p{L}+|idiota\p{L}*|no|nadie|ni|estaba|esper\p{L}+|pero|aunque)(?!\p{L})/iu,
  glad: /(?<!\p{L})(?:genial|perfect[oa]s?|encanta\p{L}*|estupend[oa]s?|maravill\p{L}+|rápid[oa]s?|amables?|excelente|buen[oa]s?|buenísim[oa]s?|ric[oa]s?|riquísim[oa]s?|delicios[oa]s?|limpi[oa]s?|impecable|recomend\p{L}+|gracias|mejor|cómod[oa]s?|puntual\p{L}*|encantad\p{L}+|fácil)(?!\p{L})/iu,
};
