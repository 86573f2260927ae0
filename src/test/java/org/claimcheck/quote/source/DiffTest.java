package org.claimcheck.quote.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In which words a quotation differs from its source: each change by itself. */
class DiffTest {

    private static final String SOURCE =
            "The boats were old, and the crews, who had asked for new engines every spring since the"
                    + " fire, were tired of mending them. Nobody asked the town. The office bought"
                    + " three boats in 2019 and sold two of them a year later. The money went into the"
                    + " quay, which was rebuilt in stone, and into a school for pilots.";

    private static String diff(Comparison comparison, String quotation) {
        return comparison.changes().stream()
                .map(
                        c ->
                                c.kind().id()
                                        + " "
                                        + c.quoted().of(quotation)
                                        + "/"
                                        + c.source().of(SOURCE))
                .collect(Collectors.joining("; "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The boats were new, and the crews, who had asked     | replaced new/old
                    The boats were very old, and the crews, who had      | put-in very/
                    The boats were old, and crews, who had asked for     | left-out /the
                    Bought three boats in 2009 and sold two of them      | replaced 2009/2019
                    bought two boats in 2019 and sold three of them      | replaced two/three; replaced three/two
                    nobody asked the Town. The office bought three boats | capitals Town/town
                    the crews were tired of mending them                 | left-out /who had asked for new engines every spring since the fire
                    and the crews were tired                             | left-out /who had asked for new engines every spring since the fire
                    old, and the captains were tired of mending them     | replaced captains/crews; left-out /who had asked for new engines every spring since the fire
                    The boats … and the captains, who had asked for new  | replaced captains/crews
                    The boats … and the crews were glad of mending them  | left-out /who had asked for new engines every spring since the fire; replaced glad/tired
                    were tired of mending them. The office bought three  | left-out /Nobody asked the town
                    The money went into a school for pilots              | left-out /into the quay, which was rebuilt in stone, and
                    The office bought three boats and sold two           | left-out /in 2019
                    sold them a year later                               | left-out /two of
                    who had asked for new engines every winter           | replaced winter/spring
                    The office bought three boats in 2020                | replaced 2020/2019
                    were tired of mending them daily                     | put-in daily/
                    """)
    void changesStandApart(String quotation, String changes) {
        Comparison comparison = Matcher.compare(quotation, SOURCE);
        assertThat(comparison.verdict()).isEqualTo(Verdict.ALTERED);
        assertThat(diff(comparison, quotation)).isEqualTo(changes);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    the crews … were tired of mending them                 | MARKED_OMISSION
                    the crews [...] were tired of mending [the boats]      | MARKED_OMISSION
                    the [tired] crews, who had asked for new engines       | MARKED_EDIT
                    The money went into the quay … and into a school       | MARKED_OMISSION
                    The school was of no use and the town was of the fire  | NOT_FOUND
                    The pilots and the crews of the two boats had money    | NOT_FOUND
                    A fire in the school for crews of the old stone office | NOT_FOUND
                    the crews                                              | TOO_SHORT
                    """)
    void whatIsNotAltered(String quotation, Verdict verdict) {
        assertThat(Matcher.compare(quotation, SOURCE).verdict()).isEqualTo(verdict);
    }
}
