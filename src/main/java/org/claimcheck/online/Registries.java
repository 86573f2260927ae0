package org.claimcheck.online;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.claimcheck.online.ServiceClient.Body;
import org.claimcheck.online.WorkRecord.Contributor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** The registries besides Crossref: DataCite, the resolver of DOIs, arXiv, Open Library. */
final class Registries {

    private Registries() {}

    /** Makes a record of a body; no record means that the service has none. */
    private interface Reading {
        Optional<WorkRecord> record(String body) throws IOException;
    }

    /** DataCite's REST API: {@code dois/DOI}. */
    static Reply dataCite(ServiceClient client, String doi) {
        String path = "dois/" + RequestAddress.inPath(doi);
        return ask(client, Service.DATACITE, path, body -> Optional.of(dataCite(body, doi)));
    }

    private static WorkRecord dataCite(String body, String doi) throws IOException {
        Json work = Json.parse(body).at("data").at("attributes");
        List<String> titles = new ArrayList<>();
        for (Json title : work.at("titles").items()) {
            title.at("title").text().map(Titles::plain).ifPresent(titles::add);
        }
        List<Contributor> creators = new ArrayList<>();
        for (Json creator : work.at("creators").items()) {
            String given = creator.at("givenName").text().orElse("");
            creator.at("familyName")
                    .text()
                    .map(family -> new Contributor(family, given, !given.isEmpty()))
                    .or(() -> creator.at("name").text().map(Contributor::named))
                    .ifPresent(creators::add);
        }
        String type = work.at("types").at("resourceTypeGeneral").text().orElse("");
        return new WorkRecord(
                Service.DATACITE,
                titles,
                creators,
                work.at("publicationYear").year().stream().toList(),
                type.equals("Preprint") || doi.toLowerCase(Locale.ROOT).startsWith("10.48550/"),
                work.at("language").text().orElse(null),
                null);
    }

    /**
     * Whether anybody registered a DOI: response code 1 of the resolver's API is yes, 100 is no.
     * There are agencies besides Crossref and DataCite, whose records are not read.
     */
    static Reply resolver(ServiceClient client, String doi) {
        String path = "api/handles/" + RequestAddress.inPath(doi);
        Body body = client.get(Service.DOI, path);
        if (body instanceof Body.Failure failure) {
            return new Reply.Unknown(failure.reason());
        }
        try {
            Optional<String> code = Json.parse(((Body.Text) body).text()).at("responseCode").text();
            return code.filter("100"::equals).isPresent()
                    ? new Reply.Absent()
                    : new Reply.Unknown("the DOI is registered where no record can be read");
        } catch (IOException e) {
            return new Reply.Unknown("doi.org answers what cannot be read");
        }
    }

    /** arXiv's query API, an Atom feed; no external entity is ever read. */
    static Reply arxiv(ServiceClient client, String id) {
        String path = "api/query?id_list=" + RequestAddress.inQuery(id) + "&max_results=1";
        return ask(client, Service.ARXIV, path, Registries::arxiv);
    }

    private static Optional<WorkRecord> arxiv(String body) throws IOException {
        Document feed = Jsoup.parse(body, "", Parser.xmlParser());
        Element root = feed.firstElementChild();
        if (root == null || !root.normalName().equals("feed")) {
            throw new IOException("no feed");
        }
        Element entry = child(root, "entry");
        if (entry == null) {
            return Optional.empty();
        }
        if (text(entry, "id").contains("/api/errors")) {
            throw new IOException("an error in place of an entry");
        }
        List<Contributor> authors = new ArrayList<>();
        for (Element author : entry.children()) {
            String name = author.normalName().equals("author") ? text(author, "name") : "";
            if (!name.isEmpty()) {
                authors.add(Contributor.named(name));
            }
        }
        String published = text(entry, "published");
        boolean dated = published.matches("\\d{4}-.{1,40}");
        return Optional.of(
                new WorkRecord(
                        Service.ARXIV,
                        List.of(text(entry, "title")),
                        authors,
                        dated ? List.of(Integer.valueOf(published.substring(0, 4))) : List.of(),
                        true,
                        null,
                        null));
    }

    private static @Nullable Element child(Element parent, String name) {
        return parent.children().stream()
                .filter(c -> c.normalName().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static String text(Element parent, String name) {
        Element child = child(parent, name);
        return child == null ? "" : child.text();
    }

    /**
     * Open Library's books API. The year is that of one printing, and is not compared.
     *
     * @param isbn digits only
     */
    static Reply openLibrary(ServiceClient client, String isbn) {
        String key = "ISBN:" + isbn;
        String path = "api/books?bibkeys=" + key + "&format=json&jscmd=data";
        return ask(client, Service.OPENLIBRARY, path, body -> openLibrary(body, key));
    }

    private static Optional<WorkRecord> openLibrary(String body, String key) throws IOException {
        Json all = Json.parse(body);
        if (!all.isObject()) {
            throw new IOException("no object");
        }
        Json book = all.at(key);
        if (!book.isObject()) {
            return Optional.empty();
        }
        List<String> titles = new ArrayList<>();
        book.at("title").text().ifPresent(titles::add);
        if (!titles.isEmpty()) {
            book.at("subtitle").text().ifPresent(s -> titles.add(titles.get(0) + " " + s));
        }
        List<Contributor> authors = new ArrayList<>();
        for (Json author : book.at("authors").items()) {
            author.at("name").text().map(Contributor::named).ifPresent(authors::add);
        }
        return Optional.of(
                new WorkRecord(Service.OPENLIBRARY, titles, authors, List.of(), false, null, null));
    }

    private static Reply ask(ServiceClient client, Service service, String path, Reading reading) {
        Body body = client.get(service, path);
        if (body instanceof Body.Failure failure) {
            return new Reply.Unknown(failure.reason());
        }
        Body.Text text = (Body.Text) body;
        if (text.status() == 404) {
            // Where others have no record they say so in words; this is a wrong endpoint.
            return service == Service.DATACITE
                    ? new Reply.Absent()
                    : new Reply.Unknown(service.shown() + " answers " + StatusCode.shown(404));
        }
        try {
            Optional<WorkRecord> record = reading.record(text.text());
            if (record.isEmpty()) {
                return new Reply.Absent();
            }
            if (record.get().titles().stream().allMatch(String::isBlank)) {
                return new Reply.Unknown(service.shown() + " has no title for it");
            }
            client.keep(service, path, text.text());
            return new Reply.Found(record.get());
        } catch (IOException e) {
            return new Reply.Unknown(service.shown() + " answers what cannot be read");
        }
    }
}
