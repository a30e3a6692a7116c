"""OpenStack Swift with its S3 interface in one process: account, container, object and proxy server, on loopback.

A program of its own, for the interpreter that has Debian's `python3-swift`:
`python3 swift_server.py FOLDER PORT ACCESS_KEY SECRET_KEY`. Objects lie in memory, and go with it.
"""

import logging
import os
import sys
from array import array

import eventlet

eventlet.monkey_patch()

from eventlet import listen, wsgi  # noqa: E402
from swift.account.server import AccountController  # noqa: E402
from swift.common import storage_policy, utils  # noqa: E402
from swift.common.ring import RingData  # noqa: E402
from swift.common.wsgi import loadapp  # noqa: E402
from swift.container.server import ContainerController  # noqa: E402
from swift.obj.mem_server import ObjectController  # noqa: E402

HERE = "127.0.0.1"
SWIFT = """
[swift-hash]
swift_hash_path_suffix = tests
[storage-policy:0]
name = one
default = yes
"""
PROXY = """
[DEFAULT]
swift_dir = {folder}
[pipeline:main]
pipeline = catch_errors s3api tempauth slo proxy-server
[app:proxy-server]
use = egg:swift#proxy
account_autocreate = true
[filter:catch_errors]
use = egg:swift#catch_errors
[filter:s3api]
use = egg:swift#s3api
location = us-east-1
[filter:slo]
use = egg:swift#slo
[filter:tempauth]
use = egg:swift#tempauth
user_{account}_{user} = {secret} .admin
"""


class Cache:
    """Instead of a memcached: where Swift keeps the tokens that it gave out."""

    def __init__(self):
        self.kept = {}

    def get(self, key, *args, **kwargs):
        return self.kept.get(key)

    def set(self, key, value, *args, **kwargs):
        self.kept[key] = value

    def delete(self, key, *args, **kwargs):
        self.kept.pop(key, None)

    def incr(self, key, delta=1, *args, **kwargs):
        self.kept[key] = self.kept.get(key, 0) + delta
        return self.kept[key]


def written(folder: str, name: str, text: str) -> str:
    path = os.path.join(folder, name)
    with open(path, "w") as file:
        file.write(text)
    return path


def main(folder: str, port: str, access_key: str, secret_key: str) -> None:
    utils.SWIFT_CONF_FILE = written(folder, "swift.conf", SWIFT)
    storage_policy.reload_storage_policies()
    utils.validate_hash_conf()
    os.makedirs(os.path.join(folder, "devices", "one"))
    common = {"devices": os.path.join(folder, "devices"), "mount_check": "false", "swift_dir": folder}
    log, quiet = utils.get_logger({}, name="swift"), logging.getLogger("quiet")
    for name, controller in {
        "account": AccountController,
        "container": ContainerController,
        "object": ObjectController,
    }.items():
        listening = listen((HERE, 0))
        here = {"ip": HERE, "port": listening.getsockname()[1]}
        device = {"id": 0, "region": 1, "zone": 0, "weight": 1.0, "device": "one", **here}
        device.update({f"replication_{key}": value for key, value in here.items()})
        RingData([array("H", [0])], [device], 32).save(os.path.join(folder, f"{name}.ring.gz"))
        eventlet.spawn(wsgi.server, listening, controller(common, log), quiet, log_output=False)
    account, _, user = access_key.partition(":")
    proxy = PROXY.format(folder=folder, account=account, user=user, secret=secret_key)
    app = loadapp(written(folder, "proxy.conf", proxy))
    cache = Cache()
    serving = listen((HERE, int(port)))
    wsgi.server(serving, lambda env, start: app({**env, "swift.cache": cache}, start), quiet, log_output=False)


main(*sys.argv[1:])
