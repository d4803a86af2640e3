"""A model server for trying gateways: it answers whatever it is asked with an echo.

    python3 assets/gateways/echo_model.py 8200

It checks nothing, so it listens on this machine's own address alone. Needs
Python and no package.
"""

from __future__ import annotations

import json
import sys
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

LONGEST_BODY = 1 << 20


class Echo(BaseHTTPRequestHandler):
    """Answer OpenAI's chat completions (https://platform.openai.com/docs/api-reference/chat)."""

    protocol_version = "HTTP/1.1"

    def do_POST(self) -> None:
        """Answer with the last message."""
        length = int(self.headers.get("Content-Length", "0"))
        if not 0 < length <= LONGEST_BODY:
            self.send_error(413)
            return
        asked = json.loads(self.rfile.read(length))
        said = asked["messages"][-1]["content"]
        self._answer(
            {
                "id": "echo",
                "object": "chat.completion",
                "created": 0,
                "model": asked["model"],
                "choices": [
                    {
                        "index": 0,
                        "message": {"role": "assistant", "content": f"Echo: {said}"},
                        "finish_reason": "stop",
                    }
                ],
                "usage": {"prompt_tokens": 1, "completion_tokens": 1, "total_tokens": 2},
            }
        )

    def do_GET(self) -> None:
        """Give an empty list of models."""
        self._answer({"object": "list", "data": []})

    def _answer(self, answer: dict[str, Any]) -> None:
        body = json.dumps(answer).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


if __name__ == "__main__":
    port = int(sys.argv[1]) if len(sys.argv) > 1 else 8200
    with ThreadingHTTPServer(("127.0.0.1", port), Echo) as server:
        sys.stderr.write(f"An echo for every model at http://127.0.0.1:{server.server_port}/v1\n")
        server.serve_forever()
