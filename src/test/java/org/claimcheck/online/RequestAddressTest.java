package org.claimcheck.online;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestAddressTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://mill.example/a#b | https://mill.example/a",
                "HTTPS://Mill.Example/A?q=1&r=2 | https://mill.example/A?q=1&r=2",
                "https://mill.example | https://mill.example/",
                "https://mill.example?q | https://mill.example/?q",
                "https://mühle.example/weiß rad | https://xn--mhle-0ra.example/wei%C3%9F%20rad",
                "https://mill.example/a%20b/100% | https://mill.example/a%20b/100%25",
                "https://mill.example/a[1]^b | https://mill.example/a%5B1%5D%5Eb",
                "https://mill.example/%E2%82%AC?x={y} | https://mill.example/%E2%82%AC?x=%7By%7D",
                "http://[2001:db8::1]:8080/x | http://[2001:db8::1]:8080/x",
                "https://a.example/b?to=https://c.example/d | https://a.example/b?to=https://c.example/d"
            })
    void becomesWhatMayBeSent(String written, String sent) {
        assertThat(RequestAddress.parse(written).map(Object::toString)).contains(sent);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ftp://mill.example/a",
                "mailto:a@mill.example",
                "/a/b",
                "//mill.example/a",
                "https://",
                "https:///a",
                "https://a b.example/",
                "https://mill.example:port/",
                "http://[::1",
                "javascript://mill.example/%0aalert(1)"
            })
    void isNoAddressToVisit(String written) {
        assertThat(RequestAddress.parse(written)).isEmpty();
    }

    @Test
    void partsOfAddressesAreEscapedWhole() {
        assertThat(RequestAddress.inPath("10.5555/a<b>;(c)#d?e%2f"))
                .isEqualTo("10.5555/a%3Cb%3E%3B%28c%29%23d%3Fe%252f");
        assertThat(RequestAddress.inQuery("https://a.example/b?c=d&e"))
                .isEqualTo("https%3A%2F%2Fa.example%2Fb%3Fc%3Dd%26e");
    }
}
