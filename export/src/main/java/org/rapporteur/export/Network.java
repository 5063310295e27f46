package org.rapporteur.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.rapporteur.knowledge.State;
import org.rapporteur.knowledge.States;
import org.rapporteur.model.AuxiliaryMode;
import org.rapporteur.model.PoliticalEvent;
import org.rapporteur.model.Quad;

/**
 * Who acts on whom: a directed graph with a node for each party's code and an edge for each pair, as
 * GraphML. What is in memory grows with the pairs, not with the events.
 */
final class Network {
    private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";

    private final Set<AuxiliaryMode> counting;
    private final Map<Tally.Pair, Tally> edges =
            new TreeMap<>(Comparator.comparing(Tally.Pair::actor).thenComparing(Tally.Pair::recipient));

    Network(Set<AuxiliaryMode> counting) {
        this.counting = Set.copyOf(counting);
    }

    void add(PoliticalEvent event) {
        if (!event.isLikely()) {
            return; // as in panels
        }
        for (Tally.Pair pair : Tally.Pair.of(event, counting)) {
            edges.computeIfAbsent(pair, between -> new Tally())
                    .add(event, event.time().start());
        }
    }

    /** Writes the graph; the stream is flushed and stays open. */
    Exported write(States states, OutputStream out) throws IOException {
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("graphml");
            xml.writeDefaultNamespace(NAMESPACE);
            writeKeys(xml);
            xml.writeStartElement("graph");
            xml.writeAttribute("id", "events");
            xml.writeAttribute("edgedefault", "directed");
            writeNodes(states, xml);
            for (Map.Entry<Tally.Pair, Tally> edge : edges.entrySet()) {
                writeEdge(edge.getKey(), edge.getValue(), xml);
            }
            xml.writeEndDocument();
            xml.flush();
            return new Exported(edges.size(), 0);
        } catch (XMLStreamException e) {
            throw e.getNestedException() instanceof IOException failure ? failure : new IOException(e);
        }
    }

    private static void writeKeys(XMLStreamWriter xml) throws XMLStreamException {
        writeKey(xml, "name", "node", "string");
        writeKey(xml, "events", "edge", "int");
        writeKey(xml, "reports", "edge", "int");
        for (Quad quad : Quad.values()) {
            writeKey(xml, name(quad), "edge", "int");
        }
        writeKey(xml, "mean_scale", "edge", "double");
        writeKey(xml, "first", "edge", "string");
        writeKey(xml, "last", "edge", "string");
    }

    private static void writeKey(XMLStreamWriter xml, String name, String of, String type) throws XMLStreamException {
        xml.writeEmptyElement("key");
        xml.writeAttribute("id", name);
        xml.writeAttribute("for", of);
        xml.writeAttribute("attr.name", name);
        xml.writeAttribute("attr.type", type);
    }

    private static String name(Quad quad) {
        return quad.name().toLowerCase(Locale.ROOT);
    }

    private void writeNodes(States states, XMLStreamWriter xml) throws XMLStreamException {
        Set<String> codes = new TreeSet<>();
        edges.keySet().forEach(pair -> {
            codes.add(pair.actor());
            codes.add(pair.recipient());
        });
        for (String code : codes) {
            xml.writeStartElement("node");
            xml.writeAttribute("id", code);
            writeData(xml, "name", states.withCode(code).map(State::name).orElse(code));
            xml.writeEndElement();
        }
    }

    private static void writeEdge(Tally.Pair pair, Tally tally, XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement("edge");
        xml.writeAttribute("source", pair.actor());
        xml.writeAttribute("target", pair.recipient());
        for (Map.Entry<String, Object> datum : data(tally).entrySet()) {
            writeData(xml, datum.getKey(), datum.getValue().toString());
        }
        xml.writeEndElement();
    }

    private static Map<String, Object> data(Tally tally) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("events", tally.events());
        data.put("reports", tally.reports());
        for (Quad quad : Quad.values()) {
            data.put(name(quad), tally.of(quad));
        }
        data.put("mean_scale", tally.meanScale());
        if (tally.first() != null && tally.last() != null) {
            data.put("first", tally.first());
            data.put("last", tally.last());
        }
        return data;
    }

    private static void writeData(XMLStreamWriter xml, String key, String value) throws XMLStreamException {
        xml.writeStartElement("data");
        xml.writeAttribute("key", key);
        xml.writeCharacters(value);
        xml.writeEndElement();
    }
}
