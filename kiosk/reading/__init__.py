"""Turn pictures of documents into MRZ characters.

This package runs in the worker process (``kiosk.reading.worker_main``), where
decoding a hostile file can harm nothing. What the program in front needs to
know about a reading is light: importing this package loads neither numpy nor
a picture library. The engine lies behind two functions,
``kiosk.reading.decode.decode`` and ``kiosk.reading.reader.MrzReader.read_mrz``.
"""

from kiosk.reading.errors import NoMrzError, ReadingError
from kiosk.reading.results import LinePlace, Preview, Reading

__all__ = ["LinePlace", "NoMrzError", "Preview", "Reading", "ReadingError"]
