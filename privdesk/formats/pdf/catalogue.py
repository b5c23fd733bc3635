"""What the file says about itself: metadata, colour profile, attachments."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from xml.sax.saxutils import escape

from reportlab.pdfbase import pdfdoc
from reportlab.pdfbase.pdfdoc import PDFArray, PDFDictionary, PDFName, PDFObject, PDFStream, PDFString, PDFZCompress

from privdesk.core.resources import resource
from privdesk.formats.pdf.attachments import Attachment
from privdesk.formats.pdf.text import brief, plain

CREATOR = "privdesk"
_STILL = dt.datetime(2000, 1, 1, tzinfo=dt.UTC)


@dataclass(frozen=True, slots=True, kw_only=True)
class Particulars:
    """``language``: a tag as ``nl-NL``; ``made``: goes into the file, so that the same values give the same bytes."""

    title: str
    language: str
    author: str = ""
    subject: str = ""
    made: dt.datetime | None = None
    attachments: tuple[Attachment, ...] = ()


class Stamp:
    """Stands in for reportlab's TimeStamp, which reads the clock and the environment."""

    def __init__(self, made: dt.datetime | None) -> None:
        if made is not None and made.tzinfo is None:
            raise ValueError("a moment needs its time zone")
        moment = (made or _STILL).astimezone(dt.UTC)
        self.t = moment.timestamp()
        self.YMDhms = (moment.year, moment.month, moment.day, moment.hour, moment.minute, moment.second)
        self.dhh = self.dmm = 0
        self.iso = moment.strftime("%Y-%m-%dT%H:%M:%S+00:00")


_STREAMS = (PDFStream, pdfdoc.PDFImageXObject, pdfdoc.PDFFormXObject)


class Document(pdfdoc.PDFDocument):
    """Its streams end with an end of line before ``endstream``, which reportlab leaves out (PDF/A 6.1.7.1)."""

    def Reference(self, obj: PDFObject, name: str | None = None) -> PDFObject:  # noqa: N802 -- reportlab's word
        if isinstance(obj, _STREAMS) and "format" not in vars(obj):
            plain_format = obj.format

            def with_line_end(document: pdfdoc.PDFDocument) -> bytes:
                data: bytes = plain_format(document)
                return data.removesuffix(b"endstream\n") + b"\nendstream\n"

            obj.format = with_line_end
        return super().Reference(obj, name)


def complete(document: Document, particulars: Particulars, stamp: Stamp) -> None:
    catalogue = document.Catalog
    catalogue.__NoDefault__ = [*catalogue.__NoDefault__, "OutputIntents", "AF"]
    title = brief(particulars.title) or CREATOR
    document.setTitle(title)
    document.setAuthor(brief(particulars.author))
    document.setSubject(brief(particulars.subject))
    document.setCreator(CREATOR)
    document.setKeywords("")
    catalogue.MarkInfo = PDFDictionary({"Marked": "true"})
    catalogue.ViewerPreferences = PDFDictionary({"DisplayDocTitle": "true"})
    profile = PDFStream(PDFDictionary({"N": 3}), resource("icc", "srgb.icc").read_bytes(), [PDFZCompress])
    catalogue.OutputIntents = PDFArray(
        [
            PDFDictionary(
                {
                    "Type": PDFName("OutputIntent"),
                    "S": PDFName("GTS_PDFA1"),
                    "OutputConditionIdentifier": PDFString("sRGB IEC61966-2.1"),
                    "Info": PDFString("sRGB IEC61966-2.1"),
                    "DestOutputProfile": document.Reference(profile),
                }
            )
        ]
    )
    if particulars.attachments:
        _attach(document, particulars.attachments, stamp)
    metadata = _xmp(particulars, title, stamp)
    catalogue.Metadata = pdfdoc.XMP(creator=lambda _document: metadata)


def _attach(document: Document, attachments: Sequence[Attachment], stamp: Stamp) -> None:
    named: list[tuple[str, PDFObject]] = []
    for each in attachments:
        parameters = PDFDictionary({"Size": len(each.data), "ModDate": pdfdoc.PDFDate(ts=stamp)})
        stream = PDFStream(
            PDFDictionary(
                {
                    "Type": PDFName("EmbeddedFile"),
                    # PDFName would not escape the slash
                    "Subtype": "/" + plain(each.media_type).replace("/", "#2F").replace(" ", ""),
                    "Params": parameters,
                }
            ),
            each.data,
            [PDFZCompress],
        )
        file, name = document.Reference(stream), brief(each.name)
        described = PDFDictionary(
            {
                "Type": PDFName("Filespec"),
                "F": PDFString(name),
                "UF": PDFString(name),
                "Desc": PDFString(brief(each.description)),
                "AFRelationship": PDFName(each.relationship),
                "EF": PDFDictionary({"F": file, "UF": file}),
            }
        )
        described.__RefOnly__ = 1
        named.append((name, document.Reference(described)))
    document.Catalog.AF = PDFArray([described for _name, described in named])
    leaves = [
        leaf for name, described in sorted(named, key=lambda pair: pair[0]) for leaf in (PDFString(name), described)
    ]
    document.Catalog.Names = PDFDictionary({"EmbeddedFiles": PDFDictionary({"Names": PDFArray(leaves)})})


_XMP = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" \
xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" \
xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">{subject}</rdf:li></rdf:Alt></dc:description>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
<xmp:CreatorTool>{creator}</xmp:CreatorTool><xmp:CreateDate>{when}</xmp:CreateDate>\
<xmp:ModifyDate>{when}</xmp:ModifyDate>
<pdf:Producer>{producer}</pdf:Producer>
<pdfaid:part>{part}</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance><pdfuaid:part>1</pdfuaid:part>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" \
xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">\
<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>\
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>\
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix><pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">\
<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>\
<pdfaProperty:category>internal</pdfaProperty:category>\
<pdfaProperty:description>PDF/UA version identifier</pdfaProperty:description></rdf:li></rdf:Seq>\
</pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>"""


def _xmp(particulars: Particulars, title: str, stamp: Stamp) -> bytes:
    return _XMP.format(
        title=escape(title),
        author=escape(brief(particulars.author)),
        subject=escape(brief(particulars.subject)),
        language=escape(particulars.language),
        creator=CREATOR,
        when=stamp.iso,
        producer=escape(pdfdoc.PDFInfo.producer),
        part=3 if particulars.attachments else 2,
    ).encode()
